// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

//! A line for the path of a file or a folder, with a button to look for it.
class PathField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    //! \a purpose is the title of the dialog that looks for it.
    PathField(Kind kind, const QString &purpose, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void pathChanged(const QString &path);

private:
    void browse();

    Kind m_kind;
    QString m_purpose;
    QLineEdit *m_edit;
};
