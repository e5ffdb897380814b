package org.pruefstein.exam;

import java.util.List;

/** Takes the blueprints of a content folder over, inside the transaction that publishes an edition. */
public interface ContentBlueprints {
    /** Publishes them; a changed blueprint becomes a new version, sessions keep theirs. */
    void publish(String courseKey, List<Blueprint> blueprints);
}
