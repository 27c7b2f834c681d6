# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Qt's headers are most of what a file of ours makes the compiler read. gateway_precompile(TARGET) has them read once a
# target; gateway_precompile_test(TARGET) once for all tests of a kind. Sources still name each header they use: a build
# with GATEWAY_PRECOMPILED_HEADERS=OFF proves it.
option(GATEWAY_PRECOMPILED_HEADERS "Read Qt's headers once a target" ON)

set(gateway_core_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale>
    <QMetaEnum> <QObject> <QSet> <QString> <QStringList> <QTimer> <QUrl> <functional> <memory> <optional> <vector>)
set(gateway_network_headers <QNetworkAccessManager> <QNetworkReply> <QTcpSocket> <QWebSocket>)
set(gateway_widget_headers
    <QAbstractTableModel> <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QLabel> <QLineEdit> <QMenu>
    <QPainter> <QPushButton> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)

function(gateway_precompile target)
  if(NOT GATEWAY_PRECOMPILED_HEADERS)
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
  set(kind core)
  foreach(library IN LISTS ARGN)
    if(library MATCHES "^(appearance|bot|monitor|Qt6::Widgets)$")
      set(kind widgets)
    endif()
  endforeach()
  if(NOT TARGET precompiled_${kind})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp CONTENT "int main() { return 0; }\n")
    add_executable(precompiled_${kind} ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp)
    set_target_properties(precompiled_${kind} PROPERTIES AUTOMOC OFF)
    if(kind STREQUAL widgets)
      target_link_libraries(precompiled_${kind} PRIVATE Qt6::Widgets)
      target_precompile_headers(precompiled_${kind} PRIVATE ${gateway_core_headers} ${gateway_widget_headers})
    else()
      target_link_libraries(precompiled_${kind} PRIVATE Qt6::Core)
      target_precompile_headers(precompiled_${kind} PRIVATE ${gateway_core_headers})
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM precompiled_${kind})
endfunction()
