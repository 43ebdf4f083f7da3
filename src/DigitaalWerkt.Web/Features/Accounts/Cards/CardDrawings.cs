using System.Collections.Concurrent;
using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The drawings of the pictures, inside a document instead of beside it: the maker of PDF files fetches nothing.</summary>
public sealed class CardDrawings(IWebHostEnvironment site)
{
    readonly ConcurrentDictionary<string, string> read = new();

    /// <param name="address">Address of a drawing of the site, for example <c>/img/kaart/vis.svg</c>.</param>
    public string DataUri(string address) => read.GetOrAdd(address, Read);

    string Read(string address)
    {
        using var file = site.WebRootFileProvider.GetFileInfo(address).CreateReadStream();
        using var reader = new StreamReader(file);
        return QrCode.DataUri(reader.ReadToEnd());
    }
}
