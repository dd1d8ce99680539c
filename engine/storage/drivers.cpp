#include "storage/drivers.hpp"

#include "geometry/proj_files.hpp"
#include "storage/query_bounds.hpp"

#include <algorithm>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <cpl_vsi_virtual.h>
#include <gdal.h>
#include <ogr_srs_api.h>

namespace lifang {
namespace {

struct Setting {
    const char* name;
    const char* value;
};

constexpr Setting settings[] = {
    {"GDAL_DRIVER_PATH", "disable"},
    {"GDAL_PYTHON_DRIVER_PATH", "disable"},
    {"SPATIALITE_LOAD", "NO"},
    {"OGR_SQLITE_STATIC_VIRTUAL_OGR", "NO"},
    {"OGR_SQLITE_ALLOW_EXTERNAL_ACCESS", "NO"},
};

/// File systems of GDAL that look into files at hand or into memory; all others lead away.
constexpr std::string_view local_file_systems[] = {"/vsizip/", "/vsimem/",    "/vsigzip/",
                                                   "/vsitar/", "/vsisparse/", "/vsisubfile/"};

constexpr const char* refusal = "files from elsewhere are not fetched";

CPLHTTPResult* refuse_request(const char*, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc,
                              void*, void*) {
    auto* const result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup(refusal);
    CPLError(CE_Warning, CPLE_HttpResponse, "%s", refusal);
    return result;
}

void* refuse_file(void*, const char*, const char*) {
    CPLError(CE_Failure, CPLE_OpenFailed, "%s", refusal);
    return nullptr;
}

void close_distant_file_systems() {
    const std::unique_ptr<VSIFilesystemPluginCallbacksStruct,
                          decltype(&VSIFreeFilesystemPluginCallbacksStruct)>
        closed(VSIAllocFilesystemPluginCallbacksStruct(), &VSIFreeFilesystemPluginCallbacksStruct);
    closed->open = &refuse_file;
    // GDAL forgets the handlers that others replace, some of which serve several prefixes: held to the end.
    static auto* const replaced = new std::vector<VSIFilesystemHandler*>;
    const CPLStringList prefixes(VSIGetFileSystemsPrefixes());
    for (int i = 0; i < prefixes.Count(); ++i) {
        if (std::ranges::find(local_file_systems, std::string_view(prefixes[i])) !=
            std::end(local_file_systems))
            continue;
        replaced->push_back(VSIFileManager::GetHandler(prefixes[i]));
        VSIInstallPluginHandler(prefixes[i], closed.get());
    }
}

}  // namespace

void register_drivers() {
    static std::once_flag once;
    std::call_once(once, [] {
        for (const Setting& setting : settings) CPLSetConfigOption(setting.name, setting.value);
        CPLHTTPSetFetchCallback(&refuse_request, nullptr);
        guard_proj_files();  // before GDAL has a context of PROJ
        OSRSetPROJEnableNetwork(FALSE);
        guard_databases();
        GDALAllRegister();
        close_distant_file_systems();
    });
}

}  // namespace lifang
