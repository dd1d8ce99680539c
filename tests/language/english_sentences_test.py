"""The checker finds the sentences it is made for, and takes nothing else for one."""
import unittest

from english_sentences import find_english


class EnglishSentences(unittest.TestCase):
    def test_finds_a_sentence_inside_chinese(self):
        for line in ("lifang：错误：a.gpkg：there is no such file",
                     "  怎么办：Give a new folder, or --overwrite",
                     "  警告  图形自交  self_crossing  3  compounds 12: the outline crosses itself",
                     "方案 1：units break a rule (all of them)"):
            self.assertEqual(find_english("单元 3 个\n" + line + "\n"), [line])

    def test_finds_a_placeholder_that_nobody_filled_in(self):
        self.assertEqual(find_english("没有文件 {path}\n"), ["没有文件 {path}"])

    def test_takes_names_options_codes_and_quotations_for_what_they_are(self):
        for line in ("lifang：错误：/data/my old files/a.gpkg：没有此文件",
                     "  怎么办：可用“lifang info PLAN --layout N”查看各单元",
                     "  GDAL 提示“Unable to open the file”",
                     "EPSG:4544  CGCS2000 / 3-degree Gauss-Kruger CM 105E",
                     "  compounds  小区  24  EPSG:4543  id name community floor_area=JZMJ",
                     "  怎么办：已有政策参数：kunming, lishui, xuchang, ziyang",
                     "用法：lifang profile list|show|check [NAME|FILE] [选项]",
                     "  -o, --output PLAN.gpkg  方案文件",
                     "  ESRI Shapefile  .shp  文件夹，每层一个文件",
                     '{"error": {"what": "there is no such file"}}'):
            self.assertEqual(find_english(line + "\n"), [])


unittest.main()
