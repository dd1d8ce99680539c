#include "load/read_layers.hpp"

#include "core/error.hpp"
#include "load/source/layer_roles.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

using Chosen = std::map<LayerRole, std::map<std::string, std::string>>;

/// Of a source named for a role, the layers that can play it; a source with several must say which.
void keep_fitting(std::vector<SourceLayer>& layers, LayerRole role, const std::string& source) {
    if (layers.size() < 2 || layers.front().is_osm) return;
    std::vector<std::string> names;
    for (const SourceLayer& layer : layers) names.push_back(layer.name);
    std::erase_if(layers, [&](const SourceLayer& layer) {
        const ShapeType type = layer.features.empty() ? ShapeType::none : layer.features.front().type();
        return find_role_by_name(layer.name, type) != role;
    });
    if (layers.size() != 1)
        throw Error(ExitCode::input, source,
                    Message("several_layers", {{"layers", fmt::format("{}", fmt::join(names, ", "))}}));
}

class Reading {
  public:
    Reading(const LoadOptions& options, const Run& run, StageProgress& progress, Usefulness usefulness)
        : chosen_(read_field_options(options.fields)),
          district_(options.district ? &*options.district : nullptr),
          run_(run),
          progress_(progress) {
        for (const std::string& source : options.inputs) read(source, LayerRole::unused);
        for (const auto& [role, sources] : options.named)
            for (const std::string& source : sources) read(source, role);
        if (layers.empty() && district_) return;  // what was there is gone, or nothing ever was
        if (layers.empty()) throw Error(ExitCode::usage, Message("at_inputs"), Message("nothing_to_read"));
        refuse_repeated();
        name_apart();
        // In whatever order inputs are named and files hold their layers, the plan is the same.
        std::ranges::sort(layers, {}, [](const KnownLayer& layer) { return layer.source.title; });
        // A district may lack what others have, a whole layer even.
        if (!district_) check_chosen_fields(layers, chosen_);
        const bool any_used = std::any_of(layers.begin(), layers.end(), [](const KnownLayer& layer) {
            return layer.role != LayerRole::unused;
        });
        if (!any_used && usefulness == Usefulness::required) refuse_all();
    }

    std::vector<KnownLayer> layers;

  private:
    void read(const std::string& source, LayerRole role) {
        for (const SourcePath& path : locate(source)) {
            std::vector<SourceLayer> read = read_source(path, run_, district_);
            if (district_) std::erase_if(read, [](const SourceLayer& one) { return one.features.empty(); });
            if (role != LayerRole::unused) keep_fitting(read, role, source);
            for (SourceLayer& layer : read) {
                features_ += layer.features.size();
                layer.title = layer.name;
                layers.push_back(recognise(std::move(layer), role, chosen_));
                progress_.advance(features_);
            }
        }
    }

    /// A layer that is read twice, also by way of a link or a detour, would count its features twice.
    void refuse_repeated() {
        std::set<std::pair<std::string, std::string>> seen;
        for (const KnownLayer& layer : layers) {
            const SourceLayer& source = layer.source;
            // Where a file does not name its layer it is called like the file, or like the link to it.
            const std::string name = source.name == source.source.stem ? "" : source.name;
            if (!seen.emplace(find_real_path(source.source), name).second)
                throw Error(ExitCode::input, source.source.given + ":" + source.name,
                            Message("layer_given_twice"));
        }
    }

    /// LAYER alone where no other input has a layer of that name, else FILE:LAYER, else PATH:LAYER.
    void name_apart() {
        const auto is_shared = [&](const std::string& title) {
            return std::count_if(layers.begin(), layers.end(),
                                 [&](const KnownLayer& one) { return one.source.title == title; }) > 1;
        };
        for (const auto& make_title :
             {+[](const SourceLayer& one) { return one.source.stem + ":" + one.name; },
              +[](const SourceLayer& one) {
                  return (one.source.files.empty() ? one.source.given : one.source.path) + ":" + one.name;
              }}) {
            std::vector<bool> shared;
            for (const KnownLayer& layer : layers) shared.push_back(is_shared(layer.source.title));
            for (std::size_t i = 0; i < layers.size(); ++i)
                if (shared[i]) layers[i].source.title = make_title(layers[i].source);
        }
    }

    [[noreturn]] void refuse_all() {
        std::vector<Message> reasons;
        for (const KnownLayer& layer : layers)
            reasons.push_back(
                Message("at_source", {{"source", layer.source.title}, {"what", layer.unused_reason}}));
        throw Error(ExitCode::input, layers.front().source.source.given,
                    Message("no_usable_layer", {{"reasons", reasons}}));
    }

    Chosen chosen_;
    const DistrictQuery* district_;
    const Run& run_;
    StageProgress& progress_;
    std::size_t features_ = 0;
};

}  // namespace

std::vector<KnownLayer> read_layers(const LoadOptions& options, const Run& run, StageProgress& progress,
                                    Usefulness usefulness) {
    return std::move(Reading(options, run, progress, usefulness).layers);
}

InputLayer make_account(const KnownLayer& layer) {
    InputLayer account;
    account.name = layer.source.title;
    account.path = layer.source.source.given;
    account.hash = layer.source.hash;
    account.role = layer.role;
    account.features = static_cast<std::int64_t>(layer.source.features.size());
    const auto is_listed = [&](const InputLayer::FieldUse& use) {
        return std::any_of(account.fields.begin(), account.fields.end(),
                           [&](const InputLayer::FieldUse& listed) {
                               return listed.canonical == use.canonical && listed.field == use.field;
                           });
    };
    for (const auto& [role, fields] : layer.fields)
        for (const InputLayer::FieldUse& use : fields.uses())
            if (!is_listed(use)) account.fields.push_back(use);
    if (layer.source.crs)
        account.crs =
            layer.source.crs->definition.empty() ? layer.source.crs->name : layer.source.crs->definition;
    return account;
}

}  // namespace lifang
