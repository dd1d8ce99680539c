#include "publish/files/driver_errors.hpp"

#include <cpl_error.h>

namespace lifang {
namespace {

void CPL_STDCALL listen(CPLErr level, CPLErrorNum, const char* message) {
    if (level == CE_Debug || level == CE_None) return;
    static_cast<DriverErrors*>(CPLGetErrorHandlerUserData())->hear(level >= CE_Failure, message);
}

}  // namespace

DriverErrors::DriverErrors() { CPLPushErrorHandlerEx(listen, this); }
DriverErrors::~DriverErrors() { CPLPopErrorHandler(); }

void DriverErrors::hear(bool is_failure, const char* message) {
    std::string& text = is_failure ? failure_ : warnings_;
    if (is_failure && !text.empty()) return;  // the first cause; what follows from it says less
    text += (text.empty() ? "" : "\n") + std::string(message);
}

void DriverErrors::require(bool done, ExitCode code, const Phrase& where, const Message& problem) {
    if (done && !failed()) return;
    throw Error(code, where,
                failed() ? Message("with_cause", {{"problem", problem}, {"cause", failure_}}) : problem);
}

}  // namespace lifang
