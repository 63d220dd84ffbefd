package org.twinbench.scene.io;

import java.io.IOException;
import java.util.List;
import org.twinbench.scene.Scene;

/** CityJSON 1.0, 1.1 and 2.0 (OGC 20-072r5) and CityJSONSeq: types, attributes, hierarchy, every geometry type, templates. */
final class CityJsonReader implements FormatReader {
    @Override
    public String titleKey() {
        return "scene.format.cityjson";
    }

    @Override
    public List<String> extensions() {
        return List.of("city.json", "city.jsonl", "json", "jsonl");
    }

    @Override
    public boolean recognises(ModelFile file) {
        String head = file.headText();
        boolean json = head.strip().startsWith("{") || head.startsWith("\u00EF\u00BB\u00BF{");
        return json && (head.contains("\"CityJSON") || head.contains("\"CityObjects\""));
    }

    @Override
    public Scene read(ModelFile file) throws IOException {
        CityModel model = CityJsonParser.parse(file);
        if (model.objects().isEmpty()) {
            throw file.bad("/CityObjects", "scene.city.noObjects");
        }
        return new CitySceneBuilder(file, model).build();
    }
}
