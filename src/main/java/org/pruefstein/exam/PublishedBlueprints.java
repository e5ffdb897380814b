package org.pruefstein.exam;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes blueprints over as versions: an unchanged one stays, a changed one is added, a missing one is no longer offered. */
@Component
class PublishedBlueprints implements ContentBlueprints {
    private final BlueprintRepository repository;

    PublishedBlueprints(BlueprintRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void publish(String courseKey, List<Blueprint> blueprints) {
        Map<String, BlueprintRepository.Version> stored = repository.newest(courseKey).stream()
                .collect(Collectors.toMap(BlueprintRepository.Version::blueprintKey, Function.identity()));
        for (Blueprint blueprint : blueprints) {
            var version = stored.remove(blueprint.key());
            if (version == null) {
                repository.insert(courseKey, 1, blueprint);
            } else if (version.retired() || !version.hash().equals(Sha256.of(CanonicalJson.write(blueprint)))) {
                repository.retire(version.id());
                repository.insert(courseKey, version.versionNo() + 1, blueprint);
            }
        }
        stored.values().forEach(v -> repository.retire(v.id()));
    }
}
