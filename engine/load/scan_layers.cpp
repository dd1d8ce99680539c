#include "load/scan_layers.hpp"

#include "load/place/layer_crs.hpp"

#include <utility>
#include <vector>

namespace lifang {

void scan_layers(const LoadOptions& options, const Run& run,
                 const std::function<void(const KnownLayer& portion)>& take) {
    const auto chosen = read_field_options(options.fields);
    const auto scan = [&](const std::string& source, LayerRole role) {
        for (const SourcePath& path : locate(source))
            scan_source(path, run, [&](SourceLayer& filling) {
                if (filling.features.empty()) return;
                std::vector<SourceFeature> features = std::exchange(filling.features, {});
                SourceLayer portion = filling;
                portion.features = std::move(features);
                portion.title = portion.name;
                std::vector<KnownLayer> known;
                known.push_back(recognise(std::move(portion), role, chosen));
                settle_layer_crs(known, options.source_crs, options.assume_crs);
                take(known.front());
                run.check_stop();
            });
    };
    for (const std::string& source : options.inputs) scan(source, LayerRole::unused);
    for (const auto& [role, sources] : options.named)
        for (const std::string& source : sources) scan(source, role);
}

}  // namespace lifang
