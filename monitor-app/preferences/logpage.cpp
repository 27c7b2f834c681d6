// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpage.h"

#include "loglimits.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = qsizetype(1024) * 1024;

} // namespace

LogPage::LogPage(QWidget *parent)
    : PreferencePage(parent), m_memory(new QSpinBox(this)), m_disk(new QSpinBox(this))
{
    m_memory->setObjectName(u"logMemory"_s);
    m_memory->setRange(int(LogStore::leastMemory / mebibyte), 1024 * 1024);
    m_memory->setSingleStep(256);
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setToolTip(tr("What the log may take of the memory, its index and cache included"));
    m_disk->setObjectName(u"logDisk"_s);
    m_disk->setRange(0, 1024 * 1024 * 16);
    m_disk->setSingleStep(1024);
    m_disk->setSuffix(tr(" MiB"));
    m_disk->setSpecialValueText(tr("No temporary file"));
    m_disk->setToolTip(tr("Where the oldest rows move when the memory is used up"));
    QLabel *note =
        new QLabel(tr("Beyond both limits the oldest rows are dropped; the line at the bottom of the window "
                      "says how many. A recording keeps everything."),
                   this);
    note->setWordWrap(true);
    QFormLayout *layout = new QFormLayout(this);
    layout->addRow(tr("&Memory:"), m_memory);
    layout->addRow(tr("&Disk:"), m_disk);
    layout->addRow(note);
}

QString LogPage::title() const
{
    return tr("Log");
}

void LogPage::load()
{
    const LogStore::Budget budget = LogLimits::budget();
    m_memory->setValue(int(budget.memory / mebibyte));
    m_disk->setValue(int(budget.disk / mebibyte));
}

void LogPage::apply()
{
    // As a command line may have it to the byte, nothing is kept that was not changed.
    LogStore::Budget budget = LogLimits::budget();
    if (m_memory->value() == int(budget.memory / mebibyte) && m_disk->value() == int(budget.disk / mebibyte))
        return;
    budget.memory = m_memory->value() * mebibyte;
    budget.disk = m_disk->value() * mebibyte;
    LogLimits::choose(budget);
}

void LogPage::restoreDefaults()
{
    const LogStore::Budget budget;
    m_memory->setValue(int(budget.memory / mebibyte));
    m_disk->setValue(int(budget.disk / mebibyte));
}
