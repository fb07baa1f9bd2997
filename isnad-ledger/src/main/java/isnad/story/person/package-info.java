/**
 * Whether two names of people across pages are one person's: names are compared letter by letter as
 * the press mixes them ({@link isnad.story.person.PersonName}), and evidence decides ({@link
 * isnad.story.person.SamePerson}). Pure; thread-safe.
 */
@NullMarked
package isnad.story.person;

import org.jspecify.annotations.NullMarked;
