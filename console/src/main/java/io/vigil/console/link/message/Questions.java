package io.vigil.console.link.message;

import io.vigil.console.measures.page.PageAnswers;
import io.vigil.console.measures.page.Paper;

/** What both ends say about a questionnaire on the client's page. */
public final class Questions {
    private Questions() {}

    /** Please answer this. Said once more to a page that may not know; the same id is the same asking. */
    public record Ask(String id, Paper paper) implements FromConsole {
        public Ask {
            Texts.id(id);
        }

        @Override
        public <R> R match(FromConsole.Cases<R> cases) {
            return cases.ask(this);
        }
    }

    /** The asking of this id is over on the page. */
    public record Over(String id, Why why) implements FromConsole {
        public Over {
            Texts.id(id);
        }

        @Override
        public <R> R match(FromConsole.Cases<R> cases) {
            return cases.over(this);
        }
    }

    /** Why an asking is over. */
    public enum Why {
        /** What the page sent for it is kept. */
        TAKEN,
        /** It is not asked any more. */
        WITHDRAWN
    }

    /** The answers to the asking of this id, sent by the client. Repeated until it is over. */
    public record Answered(String id, PageAnswers answers) implements FromGuest {
        public Answered {
            Texts.id(id);
        }

        @Override
        public <R> R match(FromGuest.Cases<R> cases) {
            return cases.answered(this);
        }

        /** What was answered stays out of every log. */
        @Override
        public String toString() {
            return "Answered[" + id + "]";
        }
    }

    /** The client would rather not answer the asking of this id. Repeated until it is over. */
    public record Declined(String id) implements FromGuest {
        public Declined {
            Texts.id(id);
        }

        @Override
        public <R> R match(FromGuest.Cases<R> cases) {
            return cases.declined(this);
        }
    }
}
