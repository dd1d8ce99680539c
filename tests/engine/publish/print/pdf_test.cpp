#include "publish/print/pdf.hpp"

#include "outputs.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/print/page_file.hpp"
#include "publish/print/program.hpp"
#include "storage/temporary.hpp"
#include "support/error_of.hpp"

#include <chrono>
#include <cstdlib>
#include <thread>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

namespace fs = std::filesystem;

constexpr const char* page =
    "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>里坊</title></head>"
    "<body><p style=\"font-family:'Noto Sans CJK SC'\">怡康路社区 100,000 m²</p></body></html>";

/// A variable of the environment with another value for as long as it lives.
class Variable {
  public:
    Variable(const char* name, const std::string& value) : name_(name) {
        if (const char* old = std::getenv(name)) old_ = old;
        setenv(name, value.c_str(), 1);
    }
    ~Variable() { old_ ? setenv(name_, old_->c_str(), 1) : unsetenv(name_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    const char* name_;
    std::optional<std::string> old_;
};

bool holds_nothing(const fs::path& folder) {
    return fs::directory_iterator(folder) == fs::directory_iterator();
}

}  // namespace

TEST_CASE("a printed page holds the characters of its fonts, and is the same bytes each time", "[slow]") {
    const lifang::TemporaryFolder folder;
    write_page(page, {folder.path() / "a.pdf"}, Run());
    write_page(page, {folder.path() / "b.PDF"}, Run());
    const std::string pdf = content(folder.path() / "a.pdf");
    CHECK(pdf.starts_with("%PDF-"));
    CHECK(pdf.find("FontFile") != std::string::npos);
    CHECK(pdf.size() < 200'000);  // not a whole font of 16 MB
    CHECK(pdf == content(folder.path() / "b.PDF"));
}

TEST_CASE("a page is written as it is under a name that ends in .html") {
    const lifang::TemporaryFolder folder;
    write_page(page, {folder.path() / "a.html"}, Run());
    CHECK(content(folder.path() / "a.html") == page);
    CHECK(code_of([&] { write_page(page, {folder.path() / "a.html"}, Run()); }) == ExitCode::output);
    CHECK(code_of([&] { write_page(page, {folder.path() / "a.html", true}, Run()); }) == ExitCode::done);
}

TEST_CASE("another ending than .html or .pdf is refused before anything is written") {
    const lifang::TemporaryFolder folder;
    CHECK(error_of([&] { require_page_file({folder.path() / "a.docx"}); }).code() == ExitCode::usage);
    CHECK(error_of([&] { require_page_file({folder.path() / "no" / "a.pdf"}); }).code() == ExitCode::output);
    CHECK(holds_nothing(folder.path()));
}

TEST_CASE("a machine without WeasyPrint is told which package it needs, and no file is left") {
    const lifang::TemporaryFolder folder;
    const Variable path("PATH", folder.path().string());
    const Error error = error_of([&] { write_page("<p>x</p>", {folder.path() / "a.pdf"}, Run()); });
    CHECK(error.code() == ExitCode::output);
    CHECK(error.advice().find("weasyprint") != std::string::npos);
    CHECK(holds_nothing(folder.path()));
}

TEST_CASE("a machine without a Chinese font is told which package it needs") {
    const lifang::TemporaryFolder folder, configuration;
    const fs::path file = configuration.path() / "fonts.conf";
    write_bytes(file,
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>",
                file);
    const Variable fonts("FONTCONFIG_FILE", file.string());
    const Error error = error_of([&] { write_page(page, {folder.path() / "a.pdf"}, Run()); });
    CHECK(error.code() == ExitCode::output);
    CHECK(error.advice().find("fonts-noto-cjk") != std::string::npos);
    CHECK(holds_nothing(folder.path()));
}

TEST_CASE("a program that fails is told by its last words, and its half file goes") {
    const lifang::TemporaryFolder folder, programs;
    const fs::path fake = programs.path() / "weasyprint";
    write_bytes(fake,
                "#!/bin/sh\nfor last; do :; done\necho half > \"$last\"\necho 'disk is full' >&2\nexit 1\n",
                fake);
    fs::permissions(fake, fs::perms::owner_all);
    const Variable path("PATH", programs.path().string() + ":" + std::getenv("PATH"));
    const Error error = error_of([&] { write_page("<p>x</p>", {folder.path() / "a.pdf"}, Run()); });
    CHECK(error.code() == ExitCode::output);
    CHECK(error.problem().find("disk is full") != std::string::npos);
    CHECK(holds_nothing(folder.path()));
}

TEST_CASE("a program that is still at work ends when the run is to stop") {
    Run run;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        run.request_stop();
    });
    const auto start = std::chrono::steady_clock::now();
    CHECK(error_of([&] { run_program({"sleep", "30"}, {}, run); }).code() == ExitCode::interrupted);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("a program sees its words as they are, and tells what it says") {
    const auto said = run_program({"printf", "%s|%s", "a b; $HOME", "'怡康'"}, {}, Run());
    REQUIRE(said);
    CHECK(said->succeeded);
    CHECK(said->output == "a b; $HOME|'怡康'");
    const auto variable = run_program({"printenv", "LIFANG_TEST"}, {{"LIFANG_TEST", "x=1"}}, Run());
    REQUIRE(variable);
    CHECK(variable->output == "x=1\n");
    CHECK_FALSE(run_program({"no-such-program-of-lifang"}, {}, Run()));
}

TEST_CASE("the halo of a text becomes a text of its own below it") {
    const std::string svg =
        "<text x=\"1\" font-size=\"9\" fill=\"#000\" text-anchor=\"middle\" stroke=\"#ffffff\" "
        "stroke-width=\"3\" "
        "paint-order=\"stroke\">怡</text>\n<text x=\"2\" fill=\"#111\" >康</text>";
    CHECK(lay_halos_below(svg) ==
          "<text x=\"1\" font-size=\"9\" fill=\"#000\" text-anchor=\"middle\" stroke=\"#ffffff\" "
          "stroke-width=\"3\">怡</text>\n"
          "<text x=\"1\" font-size=\"9\" fill=\"#000\" text-anchor=\"middle\">怡</text>\n"
          "<text x=\"2\" fill=\"#111\" >康</text>");
    CHECK(lay_halos_below("<p>no text here</p>") == "<p>no text here</p>");
}
