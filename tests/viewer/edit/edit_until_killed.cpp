// edit_until_killed PLAN JOURNALS: edits the plan's first layout and tells after each edit how many there
// are, until it is killed.
#include "edit/document.hpp"
#include "support/waiting.hpp"

#include <QGuiApplication>
#include <cstdio>

using namespace lifang;

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    JobQueue jobs;
    Document document(jobs, QString::fromLocal8Bit(argv[2]));
    document.openFile(QString::fromLocal8Bit(argv[1]));
    testing::wait_until([&] { return document.state() != Document::Opening; });
    if (!document.beginEditing(0)) return 1;
    QObject::connect(&document, &Document::historyChanged, [&] {
        std::printf("%d\n", document.historyIndex());
        std::fflush(stdout);
    });
    for (int compound = 0; compound < 36; ++compound) {
        document.edits()->lock({compound});
        testing::wait_until([&] { return document.historyIndex() == compound + 1; });
    }
    return application.exec();
}
