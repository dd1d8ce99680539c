#include "shards/manifest.hpp"

#include "core/error.hpp"
#include "geometry/wkt.hpp"
#include "publish/files/whole_file.hpp"
#include "storage/nesting.hpp"
#include "storage/regular_file.hpp"

#include <fstream>
#include <functional>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace lifang {
namespace {

using Json = nlohmann::ordered_json;

struct NotACount {
    std::string key;
};

/// Manifests of before say no layers: a column then is that of any layer which has it.
std::vector<DistrictColumn> read_columns(const Json& query) {
    std::vector<DistrictColumn> columns;
    if (!query.contains("columns")) {
        for (const Json& field : query.at("fields"))
            columns.push_back({.source = {}, .file = {}, .layer = {}, .field = field.get<std::string>()});
        return columns;
    }
    for (const Json& column : query.at("columns"))
        columns.push_back({column.at("source").get<std::string>(), column.at("file").get<std::string>(),
                           column.at("layer").get<std::string>(), column.at("field").get<std::string>()});
    return columns;
}

Json columns_json(const std::vector<DistrictColumn>& columns) {
    Json json = Json::array();
    for (const DistrictColumn& column : columns)
        json.push_back({{"source", column.source},
                        {"file", column.file},
                        {"layer", column.layer},
                        {"field", column.field}});
    return json;
}

std::set<std::string> fields_of(const std::vector<DistrictColumn>& columns) {
    std::set<std::string> fields;
    for (const DistrictColumn& column : columns) fields.insert(column.field);
    return fields;
}

/// The library makes some number of one that is none of these: less than nothing, or beyond 64 bits.
std::uint64_t read_count(const Json& json, const char* key) {
    const Json& value = json.at(key);
    if (!value.is_number_unsigned()) throw NotACount{key};
    return value.get<std::uint64_t>();
}

Shard from_json(const Json& json) {
    Shard shard;
    const Json& query = json.at("query");
    shard.query.id = json.at("district").get<std::string>();
    shard.name = json.at("name").get<std::string>();
    shard.joined = json.at("joined").get<std::vector<std::string>>();
    shard.query.columns = read_columns(query);
    shard.query.values = query.at("values").get<std::vector<std::string>>();
    const auto crs = json.at("crs").get<std::string>();
    if (!crs.empty()) shard.query.crs = make_crs(crs);
    if (!query.at("assumed_crs").is_null())
        shard.query.assumed = make_crs(query.at("assumed_crs").get<std::string>());
    const auto box = query.at("box").get<std::vector<double>>();
    shard.query.box = {{box.at(0), box.at(1)}, {box.at(2), box.at(3)}};
    shard.query.ground = read_polygons(query.at("ground").get<std::string>());
    shard.seed = read_count(json, "seed");
    shard.hash = json.at("hash").get<std::string>();
    shard.compounds = read_count(json, "compounds");
    shard.buildings = read_count(json, "buildings");
    shard.scenario = json.at("scenario").dump();
    return shard;
}

Shard read_line(const std::string& line, const std::filesystem::path& path, std::size_t number) {
    const Message where("at_line", {{"source", path.string()}, {"line", number}});
    try {
        require_shallow(line, Notation::json, path.string());
        return from_json(Json::parse(line));
    } catch (const nlohmann::json::exception& error) {
        throw Error(ExitCode::input, where, Message("no_shard", {{"cause", std::string(error.what())}}));
    } catch (const std::out_of_range&) {
        throw Error(ExitCode::input, where, Message("no_shard", {{"cause", std::string("box")}}));
    } catch (const NotACount& error) {
        throw Error(ExitCode::input, where, Message("no_shard", {{"cause", error.key}}));
    }
}

/// `take` returns false to read no further.
void for_each_line(const std::filesystem::path& path,
                   const std::function<bool(const std::string&, std::size_t)>& take) {
    require_bounded(path);
    std::ifstream file(path);
    if (!file) throw Error(ExitCode::input, path.string(), Message("no_such_file"));
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number)
        if (!line.empty() && !take(line, number)) return;
}

}  // namespace

std::string to_line(const Shard& shard) {
    const DistrictQuery& query = shard.query;
    const Box& box = query.box;
    Json json;
    json["district"] = query.id;
    json["name"] = shard.name;
    json["joined"] = shard.joined;
    json["crs"] = query.crs.definition;
    json["seed"] = shard.seed;
    json["hash"] = shard.hash;
    json["compounds"] = shard.compounds;
    json["buildings"] = shard.buildings;
    json["scenario"] = Json::parse(shard.scenario);
    json["query"] = {{"fields", fields_of(query.columns)},
                     {"columns", columns_json(query.columns)},
                     {"values", query.values},
                     {"assumed_crs", query.assumed ? Json(query.assumed->definition) : Json()},
                     {"box", {box.min.x, box.min.y, box.max.x, box.max.y}},
                     {"ground", to_wkt(query.ground)}};
    return json.dump();
}

void write_manifest(const std::vector<Shard>& shards, const std::filesystem::path& path, bool overwrite) {
    std::string text;
    for (const Shard& shard : shards) text += to_line(shard) + "\n";
    WholeFile file(path, overwrite);
    write_bytes(file.path(), text, path);
    file.commit();
}

std::vector<Shard> read_manifest(const std::filesystem::path& path) {
    std::vector<Shard> shards;
    for_each_line(path, [&](const std::string& line, std::size_t number) {
        shards.push_back(read_line(line, path, number));
        return true;
    });
    if (shards.empty()) throw Error(ExitCode::input, path.string(), Message("manifest_is_empty"));
    return shards;
}

Shard read_shard(const std::filesystem::path& path, std::uint64_t index) {
    std::optional<Shard> shard;
    std::uint64_t lines = 0;
    for_each_line(path, [&](const std::string& line, std::size_t number) {
        if (++lines == index) shard = read_line(line, path, number);
        return !shard;
    });
    if (!shard)
        throw Error(ExitCode::usage, "--index",
                    Message("no_such_shard", {{"index", index}, {"shards", lines}}));
    return *std::move(shard);
}

}  // namespace lifang
