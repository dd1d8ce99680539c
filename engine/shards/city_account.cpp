#include "shards/city_account.hpp"

#include "geometry/wkb_facts.hpp"
#include "load/source/content_hash.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Layers whose features districts share, and whether one that lies beyond a district is left to others.
struct SharedTable {
    std::string_view name;
    bool only_touching;
};
constexpr std::array shared_tables = {SharedTable{"barrier_lines", true}, SharedTable{"water_areas", true},
                                      SharedTable{"landuse", true}, SharedTable{"facilities", false}};
/// Each row is of one district. Streets were cut at its edge: a piece each, of one feature.
constexpr std::array<std::string_view, 4> own_tables = {"communities", "compounds", "buildings", "roads"};
constexpr std::array<std::string_view, 3> of_the_whole = {"layouts", "inputs", "plan_metadata"};
constexpr double half_a_street = 50.0;  // the street along an edge is the district's too

std::optional<std::size_t> find_column(const Table& table, std::string_view name) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].name == name) return i;
    return std::nullopt;
}

std::string text_of(const Value& value) {
    std::string text;
    from_value(value, text);
    return text;
}

std::optional<std::int64_t> number_of(const Value& value) {
    std::int64_t number = 0;
    return from_value(value, number) ? std::optional(number) : std::nullopt;
}

std::uint64_t hash_of(const std::string& text) {
    ContentHash hash;
    hash.add(text);
    return std::stoull(hash.text(), nullptr, 16);
}

double number_in(const std::vector<std::pair<std::string, std::string>>& metadata, std::string_view key) {
    const auto found = std::ranges::find(metadata, key, &std::pair<std::string, std::string>::first);
    return found == metadata.end() || found->second.empty() ? 0.0 : std::stod(found->second);
}

}  // namespace

void CityAccount::begin(const Plan& part, const Box& ground) {
    ++part_;
    ground_ = ground.grown(half_a_street);
    counted_.clear();
    if (metadata_.empty()) metadata_ = part.metadata;
    const double floor_area = number_in(part.metadata, "district.floor_area_m2");
    floor_area_ += floor_area;
    in_no_compound_ += floor_area * number_in(part.metadata, "district.in_no_compound_share");
    for (const InputLayer& layer : part.site.inputs) {
        InputLayer& input = inputs_[layer.name];
        const std::string hash = input.hash + layer.hash;
        if (input.name.empty() || (input.role == LayerRole::unused && layer.role != LayerRole::unused)) {
            const InputLayer before = input;
            input = layer;
            input.rows = before.rows, input.rejected = before.rejected, input.unused = before.unused;
        }
        ContentHash all;  // of the hashes of what each district read
        all.add(hash);
        input.hash = all.text();
    }
}

bool CityAccount::is_new(std::string_view kind, const Record& record, std::size_t layer, std::size_t fid) {
    const auto number = number_of(record.values[fid]);
    if (!number) return true;
    const std::uint64_t key =
        hash_of(fmt::format("{}\n{}\n{}", kind, text_of(record.values[layer]), *number));
    return first_part_of_.try_emplace(key, part_).first->second == part_;
}

void CityAccount::count(const std::string& layer, std::int64_t fid, std::int64_t InputLayer::*what) {
    if (const auto input = inputs_.find(layer); input != inputs_.end() && counted_.emplace(layer, fid).second)
        ++(input->second.*what);
}

bool CityAccount::takes(const Table& table, const Record& record) {
    if (std::ranges::find(of_the_whole, table.name) != of_the_whole.end()) return false;
    const auto layer = find_column(table, "source_layer"), fid = find_column(table, "source_fid");
    if (!layer || !fid) return true;
    const auto number = number_of(record.values[*fid]);
    if (table.name == "issues") {
        const std::string code = text_of(record.values[*find_column(table, "code")]);
        if (code == "unused_layer") return false;  // other districts may have used it
        if (!number || !is_new(code, record, *layer, *fid)) return !number;
        const bool is_error = text_of(record.values[*find_column(table, "severity")]) == "error";
        if (is_error) count(text_of(record.values[*layer]), *number, &InputLayer::rejected);
        if (code == "unused_feature") count(text_of(record.values[*layer]), *number, &InputLayer::unused);
        return true;
    }
    if (const auto* shared = std::ranges::find(shared_tables, table.name, &SharedTable::name);
        shared != shared_tables.end()) {
        if (shared->only_touching && !record.geometry.empty() &&
            !ground_.intersects(examine_wkb(record.geometry).box))
            return false;
        if (!is_new(table.name, record, *layer, *fid)) return false;
    } else if (std::ranges::find(own_tables, table.name) == own_tables.end()) {
        return true;
    }
    const bool was_counted = table.name == "roads" && !is_new(table.name, record, *layer, *fid);
    if (number && !was_counted) count(text_of(record.values[*layer]), *number, &InputLayer::rows);
    return true;
}

void CityAccount::finish(Plan& frame, const std::string& command) const {
    for (const auto& [name, input] : inputs_) {
        frame.site.inputs.push_back(input);
        InputLayer& told = frame.site.inputs.back();
        told.features = told.rows + told.rejected + told.unused;
    }
    for (const auto& [key, value] : metadata_) {
        if (key.starts_with("run.") || key.starts_with("input.") || key == "option.district") continue;
        if (key == "command")
            frame.metadata.emplace_back(key, command);
        else if (key == "district.floor_area_m2")
            frame.metadata.emplace_back(key, fmt::format("{}", floor_area_));
        else if (key == "district.in_no_compound_share")
            frame.metadata.emplace_back(
                key, fmt::format("{}", floor_area_ > 0.0 ? in_no_compound_ / floor_area_ : 0.0));
        else
            frame.metadata.emplace_back(key, value);
    }
}

}  // namespace lifang
