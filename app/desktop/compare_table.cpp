#include "app/desktop/compare_table.h"

#include "app/desktop/compare_sections.h"
#include "app/desktop/words.h"

#include <QHash>
#include <algorithm>

namespace rollcall::desktop {

namespace {

/// Marks what is not what most say. Without a majority everybody is odd.
void judge(CompareRow& row)
{
    QHash<QString, int> votes;
    for (const CompareCell& cell : row.cells) {
        if (cell.state != CompareCell::Unknown)
            ++votes[cell.text + u'\n' + cell.note];
    }
    if (row.kind != CompareRow::Fact || votes.size() < 2)
        return;
    row.differs = true;
    int most = 0, second = 0;
    for (const int count : std::as_const(votes)) {
        second = std::max(second, std::min(count, most));
        most = std::max(most, count);
    }
    for (CompareCell& cell : row.cells)
        cell.odd = cell.state != CompareCell::Unknown &&
                   (most == second || votes.value(cell.text + u'\n' + cell.note) < most);
}

/// Not a tab or line end in a cell, whatever a board calls itself; and no spreadsheet takes it for
/// a formula (OWASP, "CSV Injection").
QString plain(QString text)
{
    for (QChar& letter : text) {
        if (letter < u' ')
            letter = u' ';
    }
    return !text.isEmpty() && QStringView(u"=+-@").contains(text.front()) ? u'\'' + text : text;
}

} // namespace

QList<CompareRow> compareNodes(const QList<const fleet::NodeSnapshot*>& nodes,
                               const QList<store::ScoreRecord>& scores, const Formatter& format)
{
    QList<CompareRow> rows;
    for (const CompareSection& section : compareSections(nodes, scores, format)) {
        const qsizetype first = rows.size();
        for (int column = 0; column < nodes.size(); ++column) {
            for (const CompareFact& fact : section.facts.at(column)) {
                auto row =
                    std::find_if(rows.begin() + first, rows.end(),
                                 [&](const CompareRow& each) { return each.title == fact.title; });
                if (row == rows.end()) {
                    CompareRow added{section.title, fact.title, fact.kind, {}, false};
                    for (const fleet::NodeSnapshot* node : nodes) {
                        const bool none = node->hardware && fact.missingMeansNone;
                        added.cells.append({none ? CompareCell::Absent : CompareCell::Unknown,
                                            none ? tr("none") : section.unknown,
                                            {},
                                            {},
                                            false});
                    }
                    rows.append(added);
                    row = rows.end() - 1;
                }
                if (!fact.text.isEmpty())
                    row->cells[column] = {CompareCell::Known, fact.text, fact.note, fact.origin,
                                          false};
                else
                    row->cells[column] = {CompareCell::Unknown, section.unknown, {}, {}, false};
            }
        }
    }
    for (CompareRow& row : rows)
        judge(row);
    return rows;
}

QString compareText(const QStringList& names, const QList<CompareRow>& rows)
{
    QString text = tr("Section") + u'\t' + tr("Fact");
    for (const QString& name : names)
        text += u'\t' + plain(name);
    text += u'\n';
    for (const CompareRow& row : rows) {
        text += plain(row.section) + u'\t' + plain(row.title);
        for (const CompareCell& cell : row.cells)
            text += u'\t' + plain(cell.note.isEmpty()
                                      ? cell.text
                                      : QStringLiteral("%1 (%2)").arg(cell.text, cell.note));
        text += u'\n';
    }
    return text;
}

} // namespace rollcall::desktop
