using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>One of the twelve pictures of which every card has three.</summary>
/// <param name="Slug">Name of the drawing in <c>wwwroot/img/kaart</c>, and how a form and a cookie name the picture.</param>
public sealed record CardPicture(string Slug)
{
    /// <summary>How many pictures a card has.</summary>
    public const int PerCard = 3;

    /// <summary>All pictures, in the order in which they stand on the page: always the same, so that a hand learns the place.</summary>
    public static readonly IReadOnlyList<CardPicture> All =
    [
        new("huis"), new("fiets"), new("vis"), new("boom"), new("zon"), new("sleutel"),
        new("brood"), new("bus"), new("kopje"), new("bloem"), new("maan"), new("schoen"),
    ];

    /// <summary>Address of the drawing.</summary>
    public string Address => $"/img/kaart/{Slug}.svg";

    /// <summary>Key of the word in the texts of Accounts.</summary>
    public string TextKey => $"Cards_Picture_{Slug}";

    public static CardPicture? Find(string? slug) => All.FirstOrDefault(picture => picture.Slug == slug);

    /// <summary>
    /// Three different pictures in an order of chance. No repeats: a tap that counts twice on a slow phone then never makes
    /// a wrong choice, and three different things are easier to keep than "fish, fish, sun". It leaves 1,320 orders, of
    /// which one may try ten in a quarter of an hour.
    /// </summary>
    public static IReadOnlyList<CardPicture> PickThree()
    {
        var shuffled = All.ToArray();
        RandomNumberGenerator.Shuffle<CardPicture>(shuffled);
        return shuffled[..PerCard];
    }
}
