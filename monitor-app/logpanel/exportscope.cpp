// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportscope.h"

#include "units.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

//! The bits of \a ranges in the \a count rows from \a first on.
RowBits bitsOf(const QList<RowRanges::Range> &ranges, RowId first, int count)
{
    RowBits bits;
    const RowId end = first + RowId(count);
    auto range = std::upper_bound(ranges.cbegin(), ranges.cend(), first,
                                  [](RowId row, const RowRanges::Range &each) { return row < each.to; });
    for (; range != ranges.cend() && range->from < end; ++range)
        bits.setRange(int(std::max(range->from, first) - first), int(std::min(range->to, end) - first));
    return bits;
}

} // namespace

LogResult ExportScope::chosen(const LogResult &shown, const RowRanges &rows, Among among)
{
    LogResult result;
    result.snapshot = shown.snapshot;
    QList<ChunkMatchesPointer> chunks;
    const auto add = [&](RowId firstRow, int tested, const ChunkMatches *matches) {
        auto chosen = std::make_shared<ChunkMatches>();
        chosen->firstRow = firstRow;
        chosen->tested = tested;
        chosen->bits = bitsOf(rows.ranges(), firstRow, tested);
        if (matches)
            chosen->bits &= matches->bits;
        chosen->count = chosen->bits.count();
        if (chosen->count > 0)
            chunks << chosen;
    };
    if (among == Among::RowsShown) {
        for (const ChunkMatchesPointer &matches : shown.matches.chunks())
            add(matches->firstRow, matches->tested, matches.get());
    } else {
        for (qsizetype i = 0; i < shown.snapshot.chunkCount(); ++i)
            add(shown.snapshot.chunk(i)->firstRow(), shown.snapshot.rowsOfChunk(i), nullptr);
    }
    result.matches = MatchSet(chunks);
    return result;
}

ExportScopeDialog::ExportScopeDialog(const QList<ExportScope> &scopes, QWidget *parent)
    : QDialog(parent), m_buttons(new QButtonGroup(this))
{
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportScopeDialog"));
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Which rows shall be written, in the order of the log?"), this));
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        const qsizetype count = scopes.at(i).rows.size();
        QRadioButton *button = new QRadioButton(
            tr("%1 (%2)", "rows, how many").arg(scopes.at(i).name, Units::count(count)), this);
        button->setEnabled(count > 0);
        m_buttons->addButton(button, int(i));
        layout->addWidget(button);
        if (count > 0 && !m_buttons->checkedButton())
            button->setChecked(true);
    }
    QDialogButtonBox *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *proceed = box->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    proceed->setDefault(true);
    proceed->setEnabled(m_buttons->checkedButton() != nullptr);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int ExportScopeDialog::scope() const
{
    return m_buttons->checkedId();
}
