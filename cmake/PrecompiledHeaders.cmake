# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Qt's headers are most of what a file of ours makes the compiler read. gateway_precompile(TARGET) has them read once a
# target; gateway_precompile_test(TARGET LIBS) once for all tests of a kind. Sources still name each header they use: the
# library's and the event log's are built without in the plain preset, which CI builds, all of them in the preset tidy.
option(GATEWAY_PRECOMPILED_HEADERS "Read Qt's headers once a target" ON)
set(GATEWAY_NOT_PRECOMPILED "" CACHE STRING "Targets that read them in each source all the same")

set(gateway_core_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale>
    <QMetaEnum> <QObject> <QSet> <QString> <QStringList> <QTimer> <QUrl> <functional> <memory> <optional> <vector>)
set(gateway_network_headers <QNetworkAccessManager> <QNetworkReply> <QTcpSocket>)
set(gateway_widget_headers
    <QAbstractTableModel> <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QLabel> <QLineEdit> <QMenu>
    <QPainter> <QPushButton> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)

function(gateway_precompile target)
  if(NOT GATEWAY_PRECOMPILED_HEADERS OR target IN_LIST GATEWAY_NOT_PRECOMPILED)
    return()
  endif()
  set(headers ${gateway_core_headers})
  if("NETWORK" IN_LIST ARGN)
    list(APPEND headers ${gateway_network_headers})
  endif()
  if("WIDGETS" IN_LIST ARGN)
    list(APPEND headers ${gateway_widget_headers})
  endif()
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# Tests share what was read. <QTest> is not part of it: it depends on the folder and on which of Qt's libraries are linked.
function(gateway_precompile_test target)
  if(NOT GATEWAY_PRECOMPILED_HEADERS)
    return()
  endif()
  set(kind Core)
  foreach(library IN LISTS ARGN)
    if(library MATCHES "^(appearance|bot|monitor|Qt6::Widgets)$")
      set(kind Widgets)
    endif()
  endforeach()
  set(precompiled precompiled_${kind})
  if(NOT TARGET ${precompiled})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${precompiled}.cpp CONTENT "")
    add_library(${precompiled} OBJECT ${CMAKE_BINARY_DIR}/${precompiled}.cpp)
    set_target_properties(${precompiled} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_compile_options(${precompiled} PRIVATE -O0)
    target_link_libraries(${precompiled} PRIVATE Qt6::${kind})
    string(TOUPPER ${kind} headers)
    gateway_precompile(${precompiled} ${headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${precompiled})
endfunction()
