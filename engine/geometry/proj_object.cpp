#include "geometry/proj_object.hpp"

#include "core/error.hpp"
#include "geometry/proj_files.hpp"

#include <string_view>

namespace lifang::proj {
namespace {

bool is_path(const std::string& grid) { return grid.find_first_of("/\\") != std::string::npos; }

/// A grid that a CRS names by its path, which guard_proj_files() keeps closed; empty where there is none.
/// PROJ itself would take the CRS and then move no point, or move it without the shift.
std::string find_grid_elsewhere(const Object& crs) {
    if (!crs) return "";
    const PJ_TYPE type = proj_get_type(crs.get());
    if (type == PJ_TYPE_COMPOUND_CRS) {
        const std::string flat = find_grid_elsewhere(Object(proj_crs_get_sub_crs(context(), crs.get(), 0)));
        if (!flat.empty()) return flat;
        return find_grid_elsewhere(Object(proj_crs_get_sub_crs(context(), crs.get(), 1)));
    }
    if (type == PJ_TYPE_BOUND_CRS) {
        const Object shift(proj_crs_get_coordoperation(context(), crs.get()));
        const int count = shift ? proj_coordoperation_get_grid_used_count(context(), shift.get()) : 0;
        for (int i = 0; i < count; ++i) {
            const char* name = nullptr;
            proj_coordoperation_get_grid_used(context(), shift.get(), i, &name, nullptr, nullptr, nullptr,
                                              nullptr, nullptr, nullptr);
            const std::string grid = name ? name : "";
            if (is_path(grid)) return grid;
        }
    }
    return find_grid_elsewhere(Object(proj_get_source_crs(context(), crs.get())));
}

/// The same from the words: PROJ strings inside WKT (EXTENSION["PROJ4", …]) are nothing to its interface.
std::string find_grid_in_words(const std::string& definition) {
    constexpr std::string_view key = "grids=";
    for (std::size_t at = definition.find(key); at != std::string::npos; at = definition.find(key, at)) {
        at += key.size();
        const std::string grid = definition.substr(at, definition.find_first_of(" \t\n\"", at) - at);
        if (is_path(grid)) return grid;
    }
    return "";
}

PJ_CONTEXT* make_guarded_context() {
    guard_proj_files();
    PJ_CONTEXT* const made = proj_context_create();
    guard(made);
    return made;
}

}  // namespace

Context::Context() : handle(make_guarded_context()) {
    proj_log_level(handle, PJ_LOG_NONE);
    proj_context_set_enable_network(handle, 0);  // whatever the environment says
}

Context::~Context() { proj_context_destroy(handle); }

PJ_CONTEXT* context() {
    thread_local const Context context;
    return context.handle;
}

Object make_object(const std::string& definition) {
    // People write PROJ strings as GDAL takes them, where PROJ itself would see an operation.
    const bool is_bare = definition.starts_with("+") && definition.find("type=crs") == std::string::npos;
    const std::string words = is_bare ? definition + " +type=crs" : definition;
    Object object(proj_create(context(), words.c_str()));
    if (!object || !proj_is_crs(object.get()))
        throw Error(ExitCode::input, Message("the_crs", {{"crs", definition}}), Message("unknown_crs"));
    std::string grid = find_grid_in_words(words);
    if (grid.empty()) grid = find_grid_elsewhere(object);
    if (!grid.empty())
        throw Error(ExitCode::input, Message("the_crs", {{"crs", proj_get_name(object.get())}}),
                    Message("grid_elsewhere", {{"grid", grid}}));
    return object;
}

std::string code_of(const PJ* crs) {
    const char* authority = proj_get_id_auth_name(crs, 0);
    const char* code = proj_get_id_code(crs, 0);
    return authority && code ? std::string(authority) + ":" + code : std::string();
}

}  // namespace lifang::proj
