// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/questions.h"

#include "ui/widgets/kit/textfields.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace aelwyd {

/// Where a program that was started from anywhere keeps a person's files.
static QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

static void fill(QMessageBox& box, const QString& title, const QString& text) {
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(text);
}

bool WindowQuestions::confirm(const QString& title, const QString& text, const QString& actionWord) {
    QMessageBox box(m_window);
    fill(box, title, text);
    QPushButton* action = box.addButton(actionWord, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == action;
}

bool WindowQuestions::confirmOr(const QString& title, const QString& text, const QString& actionWord,
                                const QString& stayWord) {
    QMessageBox box(m_window);
    fill(box, title, text);
    const QPushButton* action = box.addButton(actionWord, QMessageBox::AcceptRole);
    QPushButton* stay = box.addButton(stayWord, QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == action;
}

void WindowQuestions::tell(const QString& title, const QString& text) {
    QMessageBox box(m_window);
    fill(box, title, text);
    box.addButton(QMessageBox::Close);
    box.exec();
}

std::optional<QString> WindowQuestions::ask(const QString& title, const QString& label,
                                            const QString& actionWord) {
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto* words = new QLabel(&dialog);
    words->setTextFormat(Qt::PlainText);
    words->setText(label);
    words->setWordWrap(true);
    auto* field = new TextField(&dialog);
    field->setAccessibleName(label);
    words->setBuddy(field);
    field->setMinimumWidth(460);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(actionWord, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget* widget : QList<QWidget*>{words, field, buttons})
        column->addWidget(widget);
    dialog.setMaximumWidth(640);
    return dialog.exec() == QDialog::Accepted ? std::optional(field->text()) : std::nullopt;
}

QString WindowQuestions::fileToOpen(const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(m_window, title, documentsFolder(), filter);
}

QString WindowQuestions::fileToSave(const QString& title, const QString& suggestion, const QString& filter) {
    const QString path =
        QFileInfo(suggestion).isAbsolute() ? suggestion : QDir(documentsFolder()).filePath(suggestion);
    return QFileDialog::getSaveFileName(m_window, title, path, filter);
}

QString WindowQuestions::folderToUse(const QString& title) {
    return QFileDialog::getExistingDirectory(m_window, title, documentsFolder());
}

} // namespace aelwyd
