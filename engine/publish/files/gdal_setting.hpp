#pragma once
// GDAL's settings as values of a scope.

#include <string>

namespace lifang {

/// GeoPackage wants times of the last change. A plan is a function of its inputs, and gets this one.
inline constexpr const char* plan_date = "2000-01-01T00:00:00.000Z";

/// A setting of GDAL on this thread, taken back at the end.
class GdalSetting {
  public:
    GdalSetting(const char* name, const char* value);
    ~GdalSetting();
    GdalSetting(const GdalSetting&) = delete;
    GdalSetting& operator=(const GdalSetting&) = delete;

  private:
    const char* name_;
    std::string before_;
};

}  // namespace lifang
