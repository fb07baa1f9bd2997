package isnad.web;

import isnad.ledger.Portrait.Counterpart;
import java.util.ArrayList;
import java.util.List;

/**
 * Counterparts round one whom all of them meet: those of the most lines begin at the top and follow
 * the clock, on two rings so that names have room.
 */
public record Star(List<Ray> rays) {
    private static final int MOST = 16;
    private static final double WIDTH = 340;
    private static final double HEIGHT = 190;
    private static final double INNER = 0.66;

    public Star {
        rays = List.copyOf(rays);
    }

    /**
     * One of them.
     *
     * @param x to the right of the middle, in units of the picture
     * @param y below the middle
     * @param weight 1 to 8, by its lines
     */
    public record Ray(Counterpart counterpart, int x, int y, int weight) {}

    static Star of(List<Counterpart> counterparts) {
        List<Counterpart> shown = counterparts.stream().limit(MOST).toList();
        long most = shown.stream().mapToLong(Counterpart::lines).max().orElse(1);
        List<Ray> rays = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double angle = 2 * Math.PI * i / shown.size() - Math.PI / 2;
            double far = shown.size() > 8 && i % 2 == 1 ? INNER : 1;
            rays.add(
                    new Ray(
                            shown.get(i),
                            (int) Math.round(far * WIDTH * Math.cos(angle)),
                            (int) Math.round(far * HEIGHT * Math.sin(angle)),
                            (int) Math.ceil(8.0 * shown.get(i).lines() / most)));
        }
        return new Star(rays);
    }
}
