#include "publish/print/page_file.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/print/pdf.hpp"

namespace lifang {
namespace {

std::string ending_of(const std::filesystem::path& path) { return to_lower_ascii(path.extension().string()); }

bool is_pdf(const PageFile& file) { return ending_of(file.output) == ".pdf"; }

}  // namespace

void require_page_file(const PageFile& file) {
    const std::string ending = ending_of(file.output);
    if (ending != ".pdf" && ending != ".html" && ending != ".htm")
        throw Error(ExitCode::usage, file.output.string(), Message("page_ending"));
    require_output(file.output, OutputKind::file, file.overwrite, file.inputs);
}

void write_page(const std::string& html, const PageFile& file, const Run& run) {
    require_page_file(file);
    WholeFile whole(file.output, file.overwrite);
    if (is_pdf(file))
        print_pdf(html, whole.path(), file.output, run);
    else
        write_bytes(whole.path(), html, file.output);
    whole.commit();
}

}  // namespace lifang
