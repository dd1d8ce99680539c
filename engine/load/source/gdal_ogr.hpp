#pragma once
// Private to load/: GDAL objects as C++ values.

#include <memory>
#include <string>
#include <vector>

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

namespace lifang {

/// Gathers what GDAL says on this thread for as long as it lives, so that nothing goes to stderr and a
/// failure GDAL only mumbles about (many drivers end a truncated file like a whole one) is noticed.
class GdalMessages {
  public:
    GdalMessages() { CPLPushErrorHandlerEx(&collect, this); }
    ~GdalMessages() { CPLPopErrorHandler(); }
    GdalMessages(const GdalMessages&) = delete;
    GdalMessages& operator=(const GdalMessages&) = delete;

    const std::vector<std::string>& failures() const { return failures_; }
    const std::vector<std::string>& warnings() const { return warnings_; }

  private:
    static void CPL_STDCALL collect(CPLErr severity, CPLErrorNum, const char* text) {
        auto* const self = static_cast<GdalMessages*>(CPLGetErrorHandlerUserData());
        if (severity >= CE_Failure) self->failures_.push_back(in_one_line(text));
        if (severity == CE_Warning) self->warnings_.push_back(in_one_line(text));
    }
    /// Databases answer in several lines; a message is one.
    static std::string in_one_line(std::string text) {
        for (char& c : text)
            if (c == '\n' || c == '\r' || c == '\t') c = ' ';
        return text;
    }
    std::vector<std::string> failures_;
    std::vector<std::string> warnings_;
};

struct CloseSource {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, CloseSource>;

struct DestroyFeature {
    void operator()(OGRFeatureH feature) const { OGR_F_Destroy(feature); }
};
using FeatureHandle = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, DestroyFeature>;

}  // namespace lifang
