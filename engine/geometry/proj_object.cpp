#include "geometry/proj_object.hpp"

#include "core/error.hpp"

namespace lifang::proj {

Context::Context() : handle(proj_context_create()) {
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
    return object;
}

std::string code_of(const PJ* crs) {
    const char* authority = proj_get_id_auth_name(crs, 0);
    const char* code = proj_get_id_code(crs, 0);
    return authority && code ? std::string(authority) + ":" + code : std::string();
}

}  // namespace lifang::proj
