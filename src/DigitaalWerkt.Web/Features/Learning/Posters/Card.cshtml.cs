using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The card of a group of lessons, to print and give along.</summary>
[AllowAnonymous]
public sealed class CardModel(MakePosters posters, IPdfRenderer pdf) : PrintedPageModel<GroupCard>(pdf)
{
    protected override GroupCard? Find(string slug) => posters.Card(slug, carriesPictures: false);

    protected override string PdfOf(GroupCard sheet) => PosterLinks.CardPdf(sheet.Group);
}
