#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr Text open_and_close{
    "Open the file in that program (such as QGIS) and close it, then run the command again",
    "请用该程序（例如 QGIS）打开该文件再关闭，然后重新运行命令"};
constexpr Text close_there{"Save and close it there, then run the command again",
                           "请在该程序中保存并关闭，然后重新运行命令"};

constexpr CatalogueEntry entries[] = {
    {"another_program", {"another program", "另一个程序"}},
    {"copy_impossible",
     {"no private copy can be made in {folder} ('{why}')", "无法在 {folder} 中建立临时副本（“{why}”）"},
     {"Close the program that has the file open, or name a folder with more room in TMPDIR",
      "请关闭打开该文件的程序，或用 TMPDIR 指定空间足够的文件夹"}},
    {"file_changed_since_read",
     {"another program changed the file after it was read; nothing was stored",
      "读取之后，其他程序改动了该文件；未保存任何内容"},
     {"Run the command again: it starts from the file as it is now", "请重新运行命令，将以文件现状为准"}},
    {"file_gone",
     {"the file is not there any more", "该文件已不存在"},
     {"Look who moved it, and run the command again", "请确认文件去向，再重新运行命令"}},
    {"file_in_use",
     {"{who} has the file open and may change it", "{who} 已打开该文件，可能会修改它"},
     close_there},
    {"file_locked",
     {"{who} is at work on the file; nothing was stored", "{who} 正在使用该文件；未保存任何内容"},
     {"Wait until it is done, or close it there, then run the command again",
      "请等待其完成或在该程序中关闭，然后重新运行命令"}},
    {"file_not_writable",
     {"the file may not be written to ('{why}')", "没有该文件的写入权限（“{why}”）"},
     {"Change its permissions, or work on a copy", "请修改权限，或使用副本"}},
    {"file_restless",
     {"another program keeps changing the file", "另一个程序正在不断修改该文件"},
     {"Try again when it is done, or close it there", "请待其完成后再试，或在该程序中关闭"}},
    {"file_written_elsewhere",
     {"{who} is writing to the file", "{who} 正在写入该文件"},
     {"Wait until it is done, or close it there", "请等待其完成，或在该程序中关闭"}},
    {"folder_not_writable",
     {"the folder of the file may not be written to ('{why}')", "没有该文件所在文件夹的写入权限（“{why}”）"},
     {"Work on a copy in a folder of your own", "请在自己的文件夹中使用副本"}},
    {"journal_left",
     {"a program was stopped in the middle of a change, which {journal} can undo",
      "某程序在修改过程中被中断，{journal} 可将其还原"},
     open_and_close},
    {"killed_run_unsettled",
     {"what a killed run began cannot be undone ('{why}')", "无法还原被强行终止的运行所作的修改（“{why}”）"},
     {"See that there is room on the disk and that no other program has the file open",
      "请确认磁盘有空间，且没有其他程序打开该文件"}},
    {"log_left",
     {"a program ended without closing the file; its changes are still in {log}",
      "某程序未关闭该文件就已退出，其修改仍在 {log} 中"},
     open_and_close},
    {"log_unreadable",
     {"the changes beside the file cannot be read ('{why}')", "无法读取该文件旁的修改记录（“{why}”）"},
     {"Open and close the file once in the program that changed it", "请用修改它的程序打开一次再关闭"}},
    {"mark_impossible",
     {"{mark} cannot be made ('{why}')", "无法建立 {mark}（“{why}”）"},
     {"Is the disk full, or the folder read-only?", "请检查磁盘是否已满、文件夹是否只读"}},
    {"no_temporary_folder",
     {"no temporary folder can be made ('{why}')", "无法建立临时文件夹（“{why}”）"},
     {"Name a folder with room that you may write to in TMPDIR", "请用 TMPDIR 指定有空间且可写的文件夹"}},
    {"other_run_at_work",
     {"another run of lifang is changing the file", "另一个 lifang 正在修改该文件"},
     {"Wait for it, then run the command again", "请等待其完成，然后重新运行命令"}},
    {"packed_while_open",
     {"the file was packed while a program had it open: a part of it is in its {companion}",
      "打包时该文件正被某程序打开，部分内容在其 {companion} 中"},
     {"Unpack both into a folder and name the file there, or close it in that program and pack it again",
      "请将两者解压到同一文件夹后指定该文件，或在该程序中关闭后重新打包"}},
    {"plan_schema_unknown",
     {"the plan file has schema version '{stated}'; this program knows versions up to {known}",
      "方案文件的结构版本为“{stated}”，本程序只支持到版本 {known}"},
     {"Open it with the version of Lifang that made it or a newer one, or make the plan again with this one",
      "请用生成它的或更新版本的里坊打开，或用本程序重新生成方案"}},
    {"program_of_process", {"{name} (process {process})", "{name}（进程 {process}）"}},
};

}  // namespace

Part storage() { return entries; }

}  // namespace lifang::messages
