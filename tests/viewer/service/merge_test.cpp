// The merge panel against the engine: judged, refused, suggested, written down, carried out.
#include "check/check.hpp"
#include "core/figures/table.hpp"
#include "engine/pipeline/compound_row.hpp"
#include "model/replacement.hpp"
#include "panels/merge/merge_model.hpp"
#include "plan_on_disk.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Run quiet(nullptr, 1);

/// AB | CD | EF as layout 2 of a row of compounds, shown, with the merge panel open.
struct OpenMerge {
    explicit OpenMerge(const QString& language = QStringLiteral("en")) : desk(language) {
        EditSession session = row.open();
        session.apply(session.weigh({.requests = {MoveCompounds{{id('C'), id('D')}, std::nullopt}}}, quiet));
        key = session.store("lifang edit", quiet);
        desk.document.openFile(QString::fromStdString(row.path()));
        wait_until([this] { return desk.document.state() != Document::Opening; });
        desk.workspace.setShown(desk.workspace.layoutCount() - 1);
        merge.setWorkspace(&desk.workspace);
        merge.setActive(true);
    }

    int unit(char letter) const {
        return static_cast<int>(at(desk.workspace.layout()->unit_of_compound, id(letter))->index);
    }
    void choose(const std::string& letters) {
        desk.workspace.selection()->clear();
        for (const char letter : letters)
            desk.workspace.selection()->chooseUnit(unit(letter), Selection::Add);
    }
    void judge(const std::string& letters) {
        choose(letters);
        merge.judge();
        REQUIRE(wait_until([this] { return merge.state() != MergeModel::Judging; }));
    }

    RowPlan row;
    OpenWorkspace desk;
    std::string key;
    MergeModel merge;
};

}  // namespace

TEST_CASE("the merge panel shows the engine's judgement of the chosen units") {
    OpenMerge open;
    open.judge("AC");
    REQUIRE(open.merge.state() == MergeModel::Judged);
    EditSession session = open.row.open(open.key);
    const JudgedMerger judged = judge_merger(session,
                                             MergeUnits{{UnitId{static_cast<std::size_t>(open.unit('A'))},
                                                         UnitId{static_cast<std::size_t>(open.unit('C'))}}},
                                             quiet);
    const MergeJudgement& shown = open.merge.judged()->judgement;
    CHECK(shown.whole.figures == judged.judgement.whole.figures);
    CHECK(shown.consents == judged.judgement.consents);
    CHECK(shown.units_after == 2);
    CHECK(open.merge.merged().size() == 4);
    CHECK(open.desk.workspace.marks()->differing().size() == 4);

    CHECK(open.merge.figures()->columns().size() == 3);
    CHECK(open.merge.figures()->columns().back() == "together");
    const QModelIndex first = open.merge.figures()->index(0);
    CHECK(first.data(FigureTable::NameRole) == "Floor area");
    CHECK(first.data(FigureTable::ValuesRole).toStringList() ==
          QStringList{"80,000 m²", "80,000 m²", "160,000 m²"});
    std::size_t consents = 0;
    for (const Line& line : open.merge.lines()->lines())
        consents += line.section == "Consents" && line.compound >= 0;
    CHECK(consents == 4);

    open.merge.discard();
    CHECK(open.merge.state() == MergeModel::Nothing);
    CHECK(open.desk.workspace.marks()->differing().isEmpty());
    CHECK(read_plan(open.row.path()).layouts.size() == open.desk.workspace.ground()->plan().layouts.size());
}

TEST_CASE("units that do not touch are refused in the language of the screen") {
    OpenMerge open;
    open.judge("AE");
    REQUIRE(open.merge.state() == MergeModel::Refused);
    const QString english = open.merge.refusal();
    CHECK_FALSE(english.isEmpty());
    CHECK_FALSE(open.merge.refusalAdvice().isEmpty());
    open.desk.language.setCode("zh_CN");
    CHECK(open.merge.refusal() != english);
    open.judge("AC");  // the desk is not spoilt by a refusal
    CHECK(open.merge.state() == MergeModel::Judged);
}

TEST_CASE("suggestions are the engine's, in its order, and a click tries one out") {
    OpenMerge open;
    open.merge.suggest();
    REQUIRE(wait_until([&] { return open.merge.isSuggested(); }));
    EditSession session = open.row.open(open.key);
    const MergeSuggestions expected = suggest_mergers(session, 20, quiet);
    SuggestionList& rows = *open.merge.suggestions();
    REQUIRE(rows.rowCount() == static_cast<int>(expected.units.size() + expected.compounds.size()));
    REQUIRE(rows.rowCount() > 0);
    for (std::size_t i = 0; i < expected.units.size(); ++i)
        CHECK(rows.suggestion(static_cast<int>(i)).units == expected.units[i].units);
    CHECK_FALSE(rows.index(0).data(SuggestionList::PartsRole).toList().isEmpty());

    rows.setOnlyFitting(true);
    for (int row = 0; row < rows.rowCount(); ++row) CHECK_FALSE(rows.suggestion(row).is_heavy);
    rows.setOnlyFitting(false);
    open.merge.judgeRow(0);
    REQUIRE(wait_until([&] { return open.merge.state() == MergeModel::Judged; }));
    CHECK(open.merge.merged().size() == static_cast<qsizetype>(expected.units[0].whole.compounds.size()));
    CHECK(open.desk.workspace.selection()->units().size() ==
          static_cast<qsizetype>(expected.units[0].units.size()));
}

TEST_CASE("what is chosen is told of the layout that is shown, while a step is making another unit") {
    OpenMerge open;
    open.choose("A");
    open.desk.workspace.selection()->setLevel(Selection::Units);
    REQUIRE(open.desk.document.beginEditing(open.desk.workspace.shown()));
    open.desk.workspace.setShown(open.desk.document.editedLayout());
    QStringList told;  // as the panel asks: at each change
    QObject::connect(&open.merge, &MergeModel::choiceChanged, [&] { told << open.merge.choice(); });
    open.desk.workspace.selection()->choose(static_cast<int>(id('B').index));
    open.desk.document.edits()->newUnit({static_cast<int>(id('B').index)});
    REQUIRE(wait_until([&] { return open.desk.document.historyIndex() == 1; }));
    CHECK(open.unit('B') != open.unit('A'));
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.back() == open.merge.choice());
}

TEST_CASE("a merger is a step of the edited layout: undone, done again, merged further, saved") {
    OpenMerge open;
    Document& document = open.desk.document;
    const int stored = document.layoutCount();
    open.judge("AC");
    REQUIRE(open.merge.state() == MergeModel::Judged);
    const QString title = open.merge.title();
    open.merge.apply();
    REQUIRE(wait_until([&] { return document.historyIndex() == 1; }));
    CHECK(document.layoutCount() == stored + 1);
    CHECK(open.desk.workspace.shown() == document.editedLayout());
    CHECK(document.parentLayout() == stored - 1);
    CHECK(document.historyTexts().front().contains(title));
    CHECK(open.unit('A') == open.unit('C'));
    CHECK(open.merge.state() == MergeModel::Merged);
    CHECK(open.merge.title() == title);
    CHECK(static_cast<int>(read_plan(open.row.path()).layouts.size()) == stored);  // the file stays as it is

    document.undo();
    REQUIRE(wait_until([&] { return document.historyIndex() == 0; }));
    CHECK(open.unit('A') != open.unit('C'));
    CHECK(open.merge.state() == MergeModel::Nothing);
    document.redo();
    REQUIRE(wait_until([&] { return document.edited().is_judged && document.historyIndex() == 1; }));

    open.judge("AE");  // ABCD and EF, of which the first is in no file
    for (const QString& text : {open.merge.refusal(), open.desk.workspace.notice()->line()})
        UNSCOPED_INFO(text.toStdString());
    REQUIRE(open.merge.state() == MergeModel::Judged);
    CHECK(open.merge.merged().size() == 6);
    CHECK(open.merge.judged()->judgement.parts.front().unit.floor_area.value == 160000.0);
    const auto figures = open.merge.judged()->judgement.whole.figures;
    open.merge.apply();
    REQUIRE(wait_until([&] { return document.historyIndex() == 2; }));
    document.save();
    REQUIRE(wait_until([&] { return !document.isEditing(); }));
    REQUIRE(wait_until([&] { return open.desk.workspace.layout() != nullptr; }));
    CHECK(open.merge.state() == MergeModel::Merged);  // a dossier of what was saved can still be written
    const auto dossier = std::filesystem::path(open.row.path()).parent_path() / "merged.html";
    open.merge.writeDossier(QString::fromStdString(dossier.string()));
    CHECK(wait_until([&] { return std::filesystem::exists(dossier); }));
    const Plan plan = read_plan(open.row.path());
    REQUIRE(static_cast<int>(plan.layouts.size()) == stored + 1);
    REQUIRE(plan.layouts.back().units.size() == 1);
    for (std::size_t i = 0; i < unit_figures().size(); ++i) {
        INFO(unit_figures()[i].column);
        const auto written =
            number_of<FiguresOfUnit>(plan.layouts.back().units.front(), unit_figures()[i].member);
        REQUIRE(figures[i].has_value() == written.has_value());
        if (written) CHECK(*figures[i] == Approx(*written));
    }
    CHECK(check(open.row.path(), quiet).holds());
}

TEST_CASE("mergers suggest themselves in an edited layout too, and a click tries one out") {
    OpenMerge open;
    Document& document = open.desk.document;
    open.judge("AC");
    open.merge.apply();
    REQUIRE(wait_until([&] { return document.historyIndex() == 1; }));
    open.merge.suggest();
    REQUIRE(wait_until([&] { return open.merge.isSuggested(); }));
    REQUIRE(open.merge.suggestions()->rowCount() > 0);
    open.merge.judgeRow(0);
    REQUIRE(wait_until([&] { return open.merge.state() == MergeModel::Judged; }));
    CHECK(open.merge.merged().size() > 1);
    document.discard();
    CHECK(document.editedLayout() == -1);
    CHECK(open.merge.state() == MergeModel::Nothing);
}

TEST_CASE("a merger is not carried out while another layout is being edited, which is told") {
    OpenMerge open;
    Document& document = open.desk.document;
    REQUIRE(document.beginEditing(0));
    document.edits()->lock({0});
    REQUIRE(wait_until([&] { return document.isDirty(); }));
    open.judge("AC");
    REQUIRE(open.merge.state() == MergeModel::Judged);
    open.merge.apply();
    CHECK(open.desk.workspace.notice()->line().contains("Another layout is being edited"));
    CHECK(document.historyTexts().size() == 1);
    CHECK(open.merge.state() == MergeModel::Judged);
}

TEST_CASE("another layout lets go of what was judged in the one before") {
    OpenMerge open;
    open.judge("AC");
    REQUIRE(open.merge.state() == MergeModel::Judged);
    open.desk.workspace.setShown(0);
    CHECK(open.merge.state() == MergeModel::Nothing);
    CHECK(open.merge.merged().isEmpty());
}

TEST_CASE("a dossier takes the place of a file that is there once somebody agreed") {
    OpenMerge open;
    open.judge("AC");
    const QString file =
        QDir(QFileInfo(QString::fromStdString(open.row.path())).path()).filePath("50% #1.html");
    const auto read = [&] {
        QFile there(file);
        return there.open(QFile::ReadOnly) ? there.readAll() : QByteArray();
    };
    {
        QFile old(file);
        REQUIRE(old.open(QFile::WriteOnly));
        old.write("of somebody");
    }
    Replacement& replacement = *open.desk.workspace.replacement();
    int asked = 0;
    QUrl written;
    QObject::connect(&replacement, &Replacement::asked, [&] { ++asked; });
    QObject::connect(&open.merge, &MergeModel::dossierWritten,
                     [&](const QString&, const QUrl& address) { written = address; });
    open.merge.writeDossier("50% #1.html");  // beside the plan
    REQUIRE(wait_until([&] { return asked == 1; }));
    CHECK(replacement.kind() == Replacement::File);
    CHECK(replacement.what() == file + ": exists already");
    CHECK(read() == "of somebody");
    CHECK_FALSE(open.desk.workspace.notice()->shown());
    replacement.decline();
    CHECK_FALSE(open.desk.jobs.busy());
    CHECK(read() == "of somebody");

    open.merge.writeDossier(file);
    REQUIRE(wait_until([&] { return asked == 2; }));
    replacement.agree();
    REQUIRE(wait_until([&] { return !written.isEmpty(); }));
    CHECK(written.toLocalFile() == file);
    CHECK(read().size() > 2000);
    CHECK(asked == 2);
}

TEST_CASE("the dossier of a merger is written, and what cannot be written is told") {
    OpenMerge open;
    open.judge("AC");
    const auto folder = std::filesystem::path(open.row.path()).parent_path();
    QString written;
    QObject::connect(&open.merge, &MergeModel::dossierWritten, [&](const QString& file) { written = file; });
    open.merge.writeDossier(QString::fromStdString((folder / "dossier.html").string()), "A and C");
    REQUIRE(wait_until([&] { return !written.isEmpty(); }));
    CHECK(std::filesystem::file_size(folder / "dossier.html") > 2000);
    open.merge.writeDossier(QString::fromStdString((folder / "dossier.txt").string()));
    REQUIRE(wait_until([&] { return open.desk.workspace.notice()->shown(); }));
    CHECK_FALSE(std::filesystem::exists(folder / "dossier.txt"));
}
