#include "core/error.hpp"
#include "core/words.hpp"
#include "load/roles/recognise.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

using Chosen = std::map<LayerRole, std::map<std::string, std::string>>;

constexpr std::array roles_with_fields = {LayerRole::compounds,   LayerRole::buildings,  LayerRole::roads,
                                          LayerRole::communities, LayerRole::facilities, LayerRole::ledger};

[[noreturn]] void refuse_option(const std::string& name) {
    std::vector<std::string> known;
    for (const LayerRole role : roles_with_fields)
        for (const std::string& field : list_canonical_fields(role))
            known.push_back(fmt::format("{}.{}", to_text(role), field));
    throw Error(ExitCode::usage, "--field " + name,
                Message("no_such_canonical_field", {{"fields", fmt::format("{}", fmt::join(known, ", "))}}));
}

}  // namespace

Chosen read_field_options(const std::map<std::string, std::string>& fields) {
    Chosen chosen;
    for (const auto& [name, source_field] : fields) {
        const std::size_t dot = name.find('.');
        const auto role = std::find_if(roles_with_fields.begin(), roles_with_fields.end(),
                                       [&](LayerRole one) { return to_text(one) == name.substr(0, dot); });
        if (dot == std::string::npos || role == roles_with_fields.end()) refuse_option(name);
        const std::string canonical = name.substr(dot + 1);
        const auto known = list_canonical_fields(*role);
        if (std::find(known.begin(), known.end(), canonical) == known.end()) refuse_option(name);
        chosen[*role][canonical] = source_field;
    }
    return chosen;
}

void check_chosen_fields(const std::vector<KnownLayer>& layers, const Chosen& chosen) {
    for (const auto& [role, fields] : chosen) {
        if (role == LayerRole::ledger) continue;  // no layer: the ledger looks for its columns itself
        for (const auto& [canonical, source_field] : fields) {
            if (source_field.empty()) continue;  // none is wanted
            std::vector<Message> existing;
            bool has_layer = false, found = false;
            for (const KnownLayer& layer : layers) {
                const auto map = layer.fields.find(role);
                if (map == layer.fields.end()) continue;
                has_layer = true;
                found = found || map->second.has(canonical);
                existing.push_back(
                    Message("fields_of_layer",
                            {{"layer", layer.source.title},
                             {"fields", fmt::format("{}", fmt::join(layer.source.fields, ", "))}}));
            }
            if (found) continue;
            const std::string where = fmt::format("--field {}.{}={}", to_text(role), canonical, source_field);
            if (!has_layer)
                throw Error(ExitCode::input, where,
                            Message("no_layer_in_role",
                                    {{"role", layer_role(to_text(role))}, {"option", to_text(role)}}));
            throw Error(ExitCode::input, where,
                        Message("no_such_field", {{"field", source_field}, {"existing", existing}}));
        }
    }
}

}  // namespace lifang
