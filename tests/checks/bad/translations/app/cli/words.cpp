static QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

QString closed()
{
    return QCoreApplication::translate("Words", "closed");
}
