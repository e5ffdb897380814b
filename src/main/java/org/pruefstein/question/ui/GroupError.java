package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;

/** What is wrong with several fields together, below them. */
public class GroupError extends Composite<Paragraph> implements HasValidation {
    /** Nothing is wrong yet. */
    public GroupError() {
        getContent().addClassName("field-error");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    @Override
    public void setErrorMessage(String text) {
        getContent().setText(text);
    }

    @Override
    public String getErrorMessage() {
        return getContent().getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return getContent().isVisible();
    }
}
