using System.Collections.Concurrent;
using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The drawings of the pictures, inside a document instead of beside it: the maker of PDF files fetches nothing.</summary>
public sealed class CardDrawings(IWebHostEnvironment site)
{
    readonly ConcurrentDictionary<CardPicture, string> read = new();

    public string DataUri(CardPicture picture) => read.GetOrAdd(picture, Read);

    string Read(CardPicture picture)
    {
        using var file = site.WebRootFileProvider.GetFileInfo(picture.Address).CreateReadStream();
        using var reader = new StreamReader(file);
        return QrCode.DataUri(reader.ReadToEnd());
    }
}
