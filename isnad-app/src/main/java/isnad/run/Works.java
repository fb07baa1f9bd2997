package isnad.run;

import isnad.input.Delivery;
import isnad.input.Document;
import isnad.input.Inputs;
import isnad.input.Lost;
import isnad.run.Addition.Outcome;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/**
 * The documents of inputs, each to be made ready in a thread.
 *
 * @param naming what a document is called, by the name that its input gave it
 */
public record Works(Inputs inputs, Addition addition, UnaryOperator<String> naming)
        implements Iterator<Callable<Outcome>> {

    /** Under the names that inputs give. */
    public Works(Inputs inputs, Addition addition) {
        this(inputs, addition, UnaryOperator.identity());
    }

    /** One document to be made ready. */
    private record Work(Delivery delivery, boolean isOneOfMany, Addition addition)
            implements Callable<Outcome>, Batch.Weighed {
        @Override
        public Outcome call() {
            return addition.of(delivery, isOneOfMany);
        }

        @Override
        public long weight() {
            return delivery instanceof Document document ? document.content().size() : 0;
        }
    }

    @Override
    public boolean hasNext() {
        return inputs.hasNext();
    }

    @Override
    public Callable<Outcome> next() {
        Delivery delivery = named(inputs.next());
        return new Work(delivery, inputs.isWithinArchive(), addition);
    }

    private Delivery named(Delivery delivery) {
        String name = naming.apply(delivery.name());
        return switch (delivery) {
            case Lost lost -> new Lost(name, lost.complaint());
            case Document document ->
                    new Document(name, document.content(), document.facts(), document.notes());
        };
    }
}
