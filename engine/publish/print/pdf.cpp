#include "publish/print/pdf.hpp"

#include "core/error.hpp"
#include "core/utf8.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/print/program.hpp"
#include "storage/temporary.hpp"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace lifang {
namespace {

namespace fs = std::filesystem;

constexpr const char* printer = "weasyprint";
constexpr std::string_view halo_mark = " paint-order=\"stroke\"";

[[noreturn]] void throw_missing(const char* program, const char* package, const fs::path& shown) {
    throw Error(ExitCode::output, shown.string(),
                Message("pdf_program_missing", {{"program", program}, {"package", package}}));
}

bool has_chinese(const std::string& text) {
    return std::ranges::any_of(to_characters(text), [](char32_t c) { return c >= 0x2e80 && c < 0x30000; });
}

/// WeasyPrint would print boxes and say nothing.
void require_chinese_font(const fs::path& shown, const Run& run) {
    const auto fonts = run_program({"fc-list", ":lang=zh-cn", "family"}, {}, run);
    if (!fonts) throw_missing("fc-list", "fontconfig", shown);
    if (fonts->output.empty()) throw Error(ExitCode::output, shown.string(), Message("pdf_font_missing"));
}

/// What a Python program says in the end is what went wrong.
std::string last_line(std::string text) {
    while (!text.empty() && text.back() == '\n') text.pop_back();
    const std::size_t end = text.rfind('\n');
    return end == std::string::npos ? text : text.substr(end + 1);
}

bool is_pdf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string start(5, '\0');
    file.read(start.data(), 5);
    return start == "%PDF-";
}

}  // namespace

std::string lay_halos_below(const std::string& html) {
    constexpr std::string_view begin = "<text ", end = "</text>";
    std::string laid;
    std::size_t at = 0;
    for (;;) {
        const std::size_t start = html.find(begin, at);
        const std::size_t stop = start == std::string::npos ? start : html.find(end, start);
        if (stop == std::string::npos) break;
        const std::size_t next = stop + end.size();
        const std::string text = html.substr(start, next - start);
        laid.append(html, at, start - at);
        const std::size_t head = text.find('>');
        if (const std::size_t mark = text.find(halo_mark); mark < head) {
            // All of the halo's attributes stand together, stroke first.
            const std::size_t stroke = text.find(" stroke=");
            laid += text.substr(0, mark) + text.substr(mark + halo_mark.size()) + "\n";
            laid += text.substr(0, stroke) + text.substr(mark + halo_mark.size());
        } else {
            laid += text;
        }
        at = next;
    }
    return laid + html.substr(at);
}

void print_pdf(const std::string& html, const fs::path& target, const fs::path& shown, const Run& run) {
    if (has_chinese(html)) require_chinese_font(shown, run);
    const TemporaryFolder folder;
    const fs::path page = folder.path() / "page.html";
    write_bytes(page, lay_halos_below(html), shown);
    // The clock is in no font, and sets of strings have one order.
    const auto printed =
        run_program({printer, "--quiet", "--encoding", "utf-8", page.string(), target.string()},
                    {{"SOURCE_DATE_EPOCH", "0"}, {"PYTHONHASHSEED", "0"}}, run);
    if (!printed) throw_missing(printer, printer, shown);
    if (!printed->succeeded || !is_pdf(target))
        throw Error(ExitCode::output, shown.string(),
                    Message("pdf_not_made", {{"why", last_line(printed->complaints)}}));
}

}  // namespace lifang
