#pragma once
// Private to geometry/: objects of PROJ, in a context of each thread's own that reaches no network.

#include <memory>
#include <string>

#include <proj.h>

namespace lifang::proj {

/// What guard_proj_files() does for contexts to come, for one that is there; null: the default one.
void guard(PJ_CONTEXT* context);

/// A context without words, network and files other than PROJ's own. One thread at a time.
struct Context {
    PJ_CONTEXT* const handle;

    Context();
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

/// That of this thread.
PJ_CONTEXT* context();

struct Destroy {
    void operator()(PJ* object) const { proj_destroy(object); }
};
using Object = std::unique_ptr<PJ, Destroy>;

/// Throws Error(input) when PROJ does not know the CRS, or it needs a grid that lies elsewhere than with
/// PROJ.
Object make_object(const std::string& definition);

/// "EPSG:4549" when the object carries an authority's code, else empty.
std::string code_of(const PJ* crs);

}  // namespace lifang::proj
