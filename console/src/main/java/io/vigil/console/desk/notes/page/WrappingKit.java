package io.vigil.console.desk.notes.page;

import javax.swing.text.AbstractDocument;
import javax.swing.text.Element;
import javax.swing.text.LabelView;
import javax.swing.text.StyledEditorKit;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;

/** Lets a word that is longer than the page go on in the next line; Swing would let it run out of sight. */
final class WrappingKit extends StyledEditorKit {
    @Override
    public ViewFactory getViewFactory() {
        var usual = super.getViewFactory();
        return element -> AbstractDocument.ContentElementName.equals(element.getName())
                ? new Breakable(element)
                : usual.create(element);
    }

    private static final class Breakable extends LabelView {
        Breakable(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == View.X_AXIS ? 0 : super.getMinimumSpan(axis);
        }
    }
}
