#include "load/survey_layers.hpp"

#include "load/ledger/ledger.hpp"
#include "load/ledger/table.hpp"
#include "load/read_layers.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::size_t sample_count = 3;

std::vector<SurveyedLayer::Field> sample_fields(const SourceLayer& layer) {
    std::vector<SurveyedLayer::Field> fields;
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        SurveyedLayer::Field& field = fields.emplace_back();
        field.name = layer.fields[i];
        for (const SourceFeature& feature : layer.features) {
            const std::string& value = feature.values[i];
            if (value.empty()) continue;
            ++field.filled;
            if (field.samples.size() < sample_count &&
                std::ranges::find(field.samples, value) == field.samples.end())
                field.samples.push_back(value);
        }
    }
    return fields;
}

SurveyedLayer survey(const KnownLayer& known) {
    SurveyedLayer layer;
    layer.account = make_account(known);
    layer.layer = known.source.name;
    if (!known.source.features.empty()) layer.type = known.source.features.front().type();
    layer.fields = sample_fields(known.source);
    layer.canonical = list_canonical_fields(known.role);
    layer.unused_reason = known.unused_reason;
    return layer;
}

}  // namespace

std::vector<SurveyedLayer> survey_layers(const LoadOptions& given, const Run& run) {
    const LoadOptions options = take_ledgers(given);
    StageProgress progress(run, Stage::load, 0);
    std::vector<SurveyedLayer> surveyed;
    const bool has_layers = !options.inputs.empty() || !options.named.empty();
    if (has_layers || options.ledgers.empty()) {  // tables alone have no layers
        for (const KnownLayer& layer : read_layers(options, run, progress, Usefulness::any))
            surveyed.push_back(survey(layer));
    }
    auto chosen = read_field_options(options.fields);
    for (const std::string& ledger : options.ledgers)
        surveyed.push_back(survey(read_ledger(ledger, chosen[LayerRole::ledger], run)));
    return surveyed;
}

}  // namespace lifang
