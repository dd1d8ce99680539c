#include "load/district_rows.hpp"

#include "load/keep_own.hpp"
#include "load/place/layer_crs.hpp"
#include "load/read_layers.hpp"
#include "load/source/content_hash.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>

namespace lifang {

DistrictRows read_district_rows(const LoadOptions& options, const Run& run) {
    StageProgress progress(run, Stage::load, 0);
    std::vector<KnownLayer> layers = read_layers(options, run, progress, Usefulness::any);
    settle_layer_crs(layers, options.source_crs, options.assume_crs);
    if (options.district) keep_own(layers, *options.district);
    DistrictRows rows;
    ContentHash hash;
    const ProfileTexts profile = read_profile_texts(options.profile);
    hash.add(profile.text);
    for (const ProfileBase& base : profile.bases) hash.add(base.text);
    const auto count = [](const KnownLayer& layer, Part part) {
        return static_cast<std::size_t>(std::ranges::count(layer.parts, part));
    };
    for (const KnownLayer& layer : layers) {
        hash.add(layer.source.title);
        hash.add(layer.source.hash);
        rows.compounds += count(layer, Part::compound);
        rows.buildings += count(layer, Part::building);
    }
    rows.hash = hash.text();
    return rows;
}

}  // namespace lifang
