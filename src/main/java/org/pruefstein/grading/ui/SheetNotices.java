package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.pruefstein.grading.ResultRow;
import org.pruefstein.grading.SessionSheet;
import org.pruefstein.grading.Standing;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.Notice;

/** Where the results of a session stand: what was released by whom, what waits, and who is still to be waited for. */
class SheetNotices extends Composite<Div> {
    SheetNotices(SessionSheet sheet) {
        ZoneId zone = sheet.session().session().plan().zone();
        sheet.releases()
                .forEach(release -> add(Notice.success(getTranslation(
                        "grading.released-by",
                        release.count(),
                        release.by(),
                        Formats.dateTime(release.at(), zone, getLocale()),
                        release.key()))));
        waitFor("grading.still-sitting", sheet.with(Standing.SITTING));
        waitFor("grading.may-begin", sheet.with(Standing.MAY_BEGIN));
        if (!sheet.with(Standing.ENDED).isEmpty()) {
            add(Notice.warning(getTranslation("grading.being-marked", numbers(sheet.with(Standing.ENDED)))));
        }
        if (sheet.releasable()) {
            add(Notice.info(getTranslation(
                    "grading.to-release", sheet.with(Standing.MARKED).size())));
        }
    }

    private void waitFor(String key, List<ResultRow> rows) {
        if (!rows.isEmpty()) {
            add(Notice.info(getTranslation(key, numbers(rows))));
        }
    }

    private void add(Notice notice) {
        getContent().add(notice);
    }

    private static String numbers(List<ResultRow> rows) {
        return rows.stream().map(r -> String.valueOf(r.number())).collect(Collectors.joining(", "));
    }
}
