"""Search of a site in Chinese and English, without a network and without a dictionary.

Words of Latin letters are stemmed as Sphinx does for English. Chinese has no blanks: a run of its characters is cut into all
pairs of neighbours, on the pages and in what is asked for, and a page is found that has all pairs. So 服务站 finds 物业服务站 as
well, which a dictionary that knows the longer word only would not. (Bigrams of CJK: Lucene's CJKAnalyzer.)
"""
import re

from sphinx.search import languages
from sphinx.search.en import SearchEnglish

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
RUN = re.compile(f"[{HAN}]+|[^\\W{HAN}]+")


def cut(text):
    for run in RUN.findall(text):
        if re.match(f"[{HAN}]", run) and len(run) > 1:
            yield from (run[at:at + 2] for at in range(len(run) - 1))
        else:
            yield run


class Bigrams(SearchEnglish):
    lang = "bigrams"
    language_name = "Chinese and English"
    js_splitter_code = """
function splitQuery(query) {
  const found = [];
  for (const run of query.match(/[\\u3400-\\u4dbf\\u4e00-\\u9fff]+|(?:(?![\\u3400-\\u4dbf\\u4e00-\\u9fff])[\\p{L}\\p{N}_])+/gu) || []) {
    if (/^[\\u3400-\\u4dbf\\u4e00-\\u9fff]{2,}$/.test(run))
      for (let at = 0; at + 1 < run.length; at += 1) found.push(run.slice(at, at + 2));
    else
      found.push(run);
  }
  return found;
}
"""

    def split(self, text):
        return list(cut(text))


def setup(app):
    languages["bigrams"] = Bigrams
    return {"parallel_read_safe": True, "parallel_write_safe": True}
