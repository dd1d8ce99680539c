#include "publish/files/gdal_setting.hpp"

#include <cpl_conv.h>

namespace lifang {

GdalSetting::GdalSetting(const char* name, const char* value) : name_(name) {
    if (const char* before = CPLGetThreadLocalConfigOption(name, nullptr)) before_ = before;
    CPLSetThreadLocalConfigOption(name, value);
}

GdalSetting::~GdalSetting() {
    CPLSetThreadLocalConfigOption(name_, before_.empty() ? nullptr : before_.c_str());
}

}  // namespace lifang
