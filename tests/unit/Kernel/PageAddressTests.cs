using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class PageAddressTests
{
    // What a browser takes for a dot, and for a letter, in what is pasted into it.
    static readonly Gen<string> Dot = Gen.Elements(".", "\u2024", "\uFE52", "\uFF0E", "\u3002", "\uFF61", "\u06D4");
    static readonly Gen<Func<char, string>> Script = Gen.Elements<Func<char, string>>(
        letter => $"{letter}",
        letter => $"{char.ToUpperInvariant(letter)}",
        letter => char.ConvertFromUtf32(0x1D41A + letter - 'a'),
        letter => char.ConvertFromUtf32(0x24D0 + letter - 'a'),
        letter => char.ConvertFromUtf32(0xFF41 + letter - 'a'));

    static readonly Gen<string> Label = Gen.Choose('a', 'z').Select(letter => (char)letter).NonEmptyListOf()
        .SelectMany(letters => Script.Select(script => string.Concat(letters.Take(8).Append('x').Select(script))));

    static readonly Gen<string> Around = Gen.Elements("", "klik op ", "(", "Huis ", "Ağa ");
    static readonly Gen<string> Path = Gen.Elements("", "/", "/x", "?a=1", " nu", ":8080/x");

    static readonly Gen<string> Scheme = Gen.Elements("http", "https", "HTTP", "mailto", "tel", "javascript", "data", "whatsapp", "ftp");
    static readonly Gen<string> Colon = Gen.Elements(":", "\uFF1A", "\uFE13", "\uFE55", "\u2236", "\uA789");

    static readonly Gen<string> Word = Gen.Elements(
        "Samen", "vzw", "Sint-Amandsberg", "Oostakker", "Dr.", "J.P.", "J.", "Nour", "'t", "Hooft", "O'Brien", "A.S.Adventure", "N.V.", "v.z.w.",
        "2.14", "B.03", "1e", "12", "De", "Brug", "مكتبة", "Gal·la", "ジャン・ポール", "C&A", "09.123.45.67", "10:30", "S:t", "Re:start");

    static readonly Gen<string> Between = Gen.Elements(" ", " / ", " - ", ", ", ": ", " & ", " (", ") ");

    [Theory]
    [InlineData("http:evil")]
    [InlineData("https: evil")]
    [InlineData("hxxp:evil")]
    [InlineData("mailto:x")]
    [InlineData("tel:+32470123456")]
    [InlineData("javascript:alert")]
    [InlineData("x://y")]
    [InlineData("//evil")]
    [InlineData("\\\\evil\\deel")]
    [InlineData("\u2215\u2215evil")]
    [InlineData("1.2.3.4/x")]
    [InlineData("Ga naar 203.0.113.9")]
    [InlineData("[2001:db8::1]/x")]
    [InlineData("evil․be")]
    [InlineData("evil﹒be")]
    [InlineData("evil．be")]
    [InlineData("evil。be")]
    [InlineData("evil｡be")]
    [InlineData("evil۔be")]
    [InlineData("ⓔⓥⓘⓛ.ⓑⓔ")]
    [InlineData("𝐞𝐯𝐢𝐥.𝐛𝐞")]
    [InlineData("bit,ly/x")]
    [InlineData("bit·ly/x")]
    [InlineData("bit•ly∕x")]
    [InlineData("evil[.]be")]
    [InlineData("evil (dot) be")]
    [InlineData("www,evil")]
    [InlineData("www. evil")]
    [InlineData("t.co")]
    [InlineData("T.Co/x")]
    [InlineData("X.Info")]
    [InlineData("A.S.Adventure/x")]
    [InlineData("A.S.Adventure.be")]
    [InlineData("evil.ru.com")]
    [InlineData("a@evil.be")]
    [InlineData("موقع.شبكة")]
    public void What_programs_or_eyes_take_for_an_address_is_one(string typed) => PageAddress.IsIn(PlainText.Line(typed)!).ShouldBeTrue();

    [Theory]
    [InlineData("Samen vzw")]
    [InlineData("Sint-Amandsberg/Oostakker")]
    [InlineData("A.S.Adventure")]
    [InlineData("J.P. Peeters")]
    [InlineData("J.P.Peeters")]
    [InlineData("Dr. Nour")]
    [InlineData("v.z.w. De Brug")]
    [InlineData("Lokaal 2.14/A")]
    [InlineData("Balie 09.123.45.67")]
    [InlineData("Balie 0470.12.34.56")]
    [InlineData("Versie 1.2.3")]
    [InlineData("Zaal 12/3, 9000/9040")]
    [InlineData("Kies: samen")]
    [InlineData("re:publica")]
    [InlineData("S:t Lars")]
    [InlineData("Onthaal, tel: 09 123 45 67")]
    [InlineData("Lezen,schrijven")]
    [InlineData("Wonen, werk/leren")]
    [InlineData("Gal·la")]
    [InlineData("ジャン・ポール")]
    [InlineData("Straat (deel 2)")]
    [InlineData("Wacht...even")]
    [InlineData("Nieuws & data")]
    [InlineData("علی\u200Cرضا")]
    public void A_name_is_none(string name) => PageAddress.IsIn(PlainText.Line(name)!).ShouldBeFalse();

    [Fact]
    public void A_host_is_known_by_any_dot_and_in_any_letters() => Prop
        .ForAll(
            (from around in Around
             from first in Label
             from dot in Dot
             from last in Label
             from path in Path
             select around + first + dot + last + path).ToArbitrary(),
            typed => PageAddress.IsIn(PlainText.Line(typed)!))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_link_is_known_by_how_it_begins() => Prop
        .ForAll(
            (from around in Around
             from scheme in Scheme
             from colon in Colon
             from rest in Label
             select around + scheme + colon + rest).ToArbitrary(),
            typed => PageAddress.IsIn(PlainText.Line(typed)!))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Names_in_any_row_are_none() => Prop
        .ForAll(
            Word.SelectMany(one => Between.SelectMany(between => Word.SelectMany(two => Between.SelectMany(
                again => Word.Select(three => one + between + two + again + three))))).ToArbitrary(),
            name => !PageAddress.IsIn(PlainText.Line(name)!))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Letters_and_spaces_alone_are_none() => Prop
        .ForAll(
            ArbMap.Default.ArbFor<string?>(),
            typed => PlainText.Line(string.Concat((typed ?? "").Where(sign => char.IsLetter(sign) || sign == ' '))) is not { } line
                || !PageAddress.IsIn(line))
        .QuickCheckThrowOnFailure();
}
