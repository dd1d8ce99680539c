#include "geometry/crs.hpp"

#include "core/error.hpp"
#include "geometry/proj_object.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <numbers>
#include <string_view>
#include <utility>

#include <proj.h>

namespace lifang {
namespace {

using proj::code_of;
using proj::context;
using proj::make_object;
using proj::Object;

bool is_geographic(const PJ* crs) {
    const PJ_TYPE type = proj_get_type(crs);
    if (type == PJ_TYPE_BOUND_CRS || type == PJ_TYPE_COMPOUND_CRS) {
        const Object base(type == PJ_TYPE_BOUND_CRS ? proj_get_source_crs(context(), crs)
                                                    : proj_crs_get_sub_crs(context(), crs, 0));
        return base && is_geographic(base.get());
    }
    return type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
}

/// Datums realized from ITRF, which agree within about a metre (plate motion since their epochs aside): PROJ
/// knows no operation between some of them and would call the identity a ballpark guess. Of the two Chinese
/// datums before CGCS2000 neither is here: they lie some hundred metres off.
bool is_itrf_aligned(const PJ* crs) {
    static constexpr std::string_view aligned[] = {"EPSG:4326", "EPSG:4979", "EPSG:4490",
                                                   "EPSG:4480", "EPSG:6668", "EPSG:4612",
                                                   "EPSG:4258", "EPSG:4937", "OGC:CRS84"};
    const Object geodetic(proj_crs_get_geodetic_crs(context(), crs));
    if (!geodetic) return false;
    std::string code = code_of(geodetic.get());
    if (code.empty()) {
        // A datum written out in WKT without its code: found by its name.
        int* confidence = nullptr;
        PJ_OBJ_LIST* same = proj_identify(context(), geodetic.get(), "EPSG", nullptr, &confidence);
        constexpr int sure = 70;  // PROJ: equivalent, with another name or order of axes
        if (same && proj_list_get_count(same) > 0 && confidence && confidence[0] >= sure)
            code = code_of(Object(proj_list_get(context(), same, 0)).get());
        proj_int_list_destroy(confidence);
        proj_list_destroy(same);
    }
    return std::find(std::begin(aligned), std::end(aligned), code) != std::end(aligned);
}

std::string name_way(const Crs& from, const Crs& to) { return from.name + " → " + to.name; }

[[noreturn]] void refuse(const std::string& way, const char* reason = "no_transformation") {
    throw Error(ExitCode::input, way, Message(reason));
}

Object find_pipeline(const Crs& from, const Crs& to) {
    const Object source = make_object(from.definition);
    const Object target = make_object(to.definition);
    // A guess of some hundred metres must not pass as a transformation; between datums that agree it is none.
    const bool same_ground = is_itrf_aligned(source.get()) && is_itrf_aligned(target.get());
    const char* const options[] = {same_ground ? "ALLOW_BALLPARK=YES" : "ALLOW_BALLPARK=NO", nullptr};
    const Object raw(proj_create_crs_to_crs_from_pj(context(), source.get(), target.get(), nullptr, options));
    if (!raw) refuse(name_way(from, to));
    return Object(proj_normalize_for_visualization(context(), raw.get()));
}

/// What was found between two CRS. PROJ's search for it takes longer than all else with a small district, and
/// each layer asks anew.
class FoundPipelines {
  public:
    /// In the context of the thread that asks.
    Object copy(const Crs& from, const Crs& to) {
        const std::lock_guard lock(mutex_);
        if (found_.size() > most) found_.clear();
        Object& pipeline = found_[{from.definition, to.definition}];
        if (!pipeline) pipeline.reset(proj_clone(home_.handle, find_pipeline(from, to).get()));
        Object copied(pipeline ? proj_clone(context(), pipeline.get()) : nullptr);
        if (!copied) refuse(name_way(from, to));
        return copied;
    }

  private:
    static constexpr std::size_t most = 64;
    std::mutex mutex_;
    proj::Context home_;  // outlives the threads whose objects are copied
    std::map<std::pair<std::string, std::string>, Object> found_;
};

}  // namespace

Crs make_crs(const std::string& definition) {
    const Object object = make_object(definition);
    const std::string code = code_of(object.get());
    return {code.empty() ? definition : code, proj_get_name(object.get()), is_geographic(object.get())};
}

std::optional<double> find_central_meridian(const Crs& crs) {
    if (crs.definition.empty()) return std::nullopt;
    const Object object = make_object(crs.definition);
    const Object projection(proj_crs_get_coordoperation(context(), object.get()));
    if (!projection) return std::nullopt;
    const char* method = nullptr;
    if (!proj_coordoperation_get_method_info(context(), projection.get(), nullptr, nullptr, &method) ||
        !method || std::string_view(method) != "9807")  // EPSG: transverse Mercator
        return std::nullopt;
    const int parameter =
        proj_coordoperation_get_param_index(context(), projection.get(), "Longitude of natural origin");
    double value = 0.0, to_radians = 0.0;
    if (parameter < 0 ||
        !proj_coordoperation_get_param(context(), projection.get(), parameter, nullptr, nullptr, nullptr,
                                       &value, nullptr, &to_radians, nullptr, nullptr, nullptr, nullptr))
        return std::nullopt;
    return value * to_radians * 180.0 / std::numbers::pi;
}

Crs choose_crs(double longitude, double latitude) {
    const bool in_china = longitude >= 73.5 && longitude <= 135.1 && latitude >= 3.0 && latitude <= 53.6;
    if (in_china) {
        constexpr int first_code = 4534;  // central meridian 75°E, zone 25
        const int zone = std::clamp(static_cast<int>(std::lround(longitude / 3.0)), 25, 45);
        return make_crs("EPSG:" + std::to_string(first_code + zone - 25));
    }
    const int zone = std::clamp(static_cast<int>(std::floor((longitude + 180.0) / 6.0)) + 1, 1, 60);
    return make_crs("EPSG:" + std::to_string((latitude < 0.0 ? 32700 : 32600) + zone));
}

struct Transform::Pipeline {
    Object object;  // null: identity
    std::string way;
};

Transform::Transform(const Crs& from, const Crs& to) : pipeline_(new Pipeline) {
    if (from.definition == to.definition) return;
    if (from.definition.empty() || to.definition.empty())
        throw Error(ExitCode::input, Message("a_crs"), Message("local_metres_into_crs"));
    static FoundPipelines found;
    pipeline_->object = found.copy(from, to);
    pipeline_->way = name_way(from, to);
}

Transform::~Transform() = default;
Transform::Transform(Transform&&) noexcept = default;
Transform& Transform::operator=(Transform&&) noexcept = default;

bool Transform::is_identity() const { return !pipeline_->object; }

void Transform::apply(std::vector<Point>& points) const {
    if (is_identity() || points.empty()) return;
    PJ* const object = pipeline_->object.get();
    proj_errno_reset(object);
    proj_trans_generic(object, PJ_FWD, &points[0].x, sizeof(Point), points.size(), &points[0].y,
                       sizeof(Point), points.size(), nullptr, 0, 0, nullptr, 0, 0);
    // A place that a projection does not reach is a finding about the feature; that there is no way for any
    // place (no inverse, or PROJ went without what it got no memory for) is not.
    const int error = proj_errno(object);
    if (error == PROJ_ERR_OTHER_NO_INVERSE_OP) refuse(pipeline_->way, "projection_without_inverse");
    if (error & PROJ_ERR_OTHER) refuse(pipeline_->way);
}

Point Transform::apply(Point point) const {
    std::vector<Point> one{point};
    apply(one);
    return one.front();
}

}  // namespace lifang
