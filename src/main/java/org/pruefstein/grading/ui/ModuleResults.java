package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import org.pruefstein.grading.MyResult;
import org.pruefstein.grading.ObjectivePart;
import org.pruefstein.grading.PartialSum;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.ProgressLine;

/** The points of one paper by module; each module opens to its learning objectives. */
class ModuleResults extends Composite<Div> {
    /** With more modules than this, they are folded. */
    private static final int FEW = 3;

    ModuleResults(MyResult result) {
        boolean enrolled = result.result().enrolmentId() != null;
        Map<String, List<ObjectivePart>> modules = ObjectivePart.byModule(result.parts());
        modules.forEach((title, parts) -> {
            PartialSum sum = ObjectivePart.sum(title, parts);
            ProgressLine points = new ProgressLine(title)
                    .set(
                            Points.percent(ObjectiveTable.share(sum)),
                            100,
                            getTranslation(
                                    "grading.points-of",
                                    Points.of(sum.earned(), getLocale()),
                                    Formats.number(sum.reachable(), getLocale())));
            NativeDetails module = new NativeDetails(points, new ObjectiveCards(parts, enrolled));
            module.addClassName("module-result");
            module.setOpen(modules.size() <= FEW);
            getContent().add(module);
        });
    }
}
