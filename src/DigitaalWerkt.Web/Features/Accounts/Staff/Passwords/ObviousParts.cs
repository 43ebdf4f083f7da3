using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;

/// <summary>
/// What most passwords that people choose are made of: words that everybody chooses, walks over the keyboard, rows of letters
/// and figures, years, and the same thing over again. Whoever guesses begins with these, so they count for nothing.
/// </summary>
/// <remarks>
/// Rules instead of a list of stolen passwords: a list knows <c>Welkom2019!</c> and not <c>Welkom2027!</c>, and where such lists
/// come from nobody can say for sure.
/// </remarks>
static partial class ObviousParts
{
    const int ShortestWalk = 4;

    // From here on, one word is as good as a phrase.
    const int LongWord = 16;

    // Rows of the two keyboards that are used in Belgium, and what fingers do on them.
    static readonly string[] Walks = WithReverse(
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1aqw2zsx3edc4rfv5tgb6yhn7uj", "qazwsxedcrfvtgbyhnujmikolp", "aqwzsxedcrfvtgbyhnuj",
        "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "1a2z3e4r5t6y7u8i9o0p", "a1z2e3r4t5y6u7i8o9p0", "a1b2c3d4e5f6g7h8i9j0", "1a2b3c4d5e6f7g8h9i0j",
        "147258369", "159753", "!@#$%^&*()", "&é\"'(§è!çà",
    ]);

    static readonly string[] Words =
    [
        // Of the thing itself.
        "wachtwoord", "paswoord", "password", "passwort", "motdepasse", "toegang", "geheim", "secret", "sleutel", "letmein", "laatmebinnen", "changeme",
        "verander", "inloggen", "aanmelden", "login", "account", "gebruiker", "admin", "administrator", "beheer", "root", "test", "tester", "demo", "gast",
        "guest", "default", "standaard", "tijdelijk", "nieuw", "computer", "internet", "google", "facebook", "instagram", "microsoft", "windows", "office",
        "samsung", "iphone", "android", "apple", "email", "smartphone",
        // Of every day.
        "welkom", "welcome", "bienvenue", "hallo", "hello", "bonjour", "goedemorgen", "goeiedag", "liefde", "lieverd", "schat", "schatje", "iloveyou",
        "ikhouvanjou", "ikhouvanu", "jetaime", "love", "lover", "forever", "baby", "angel", "engel", "princess", "prinses", "sunshine", "zonneschijn",
        "zonnetje", "bloem", "flower", "vlinder", "butterfly", "monkey", "dragon", "draak", "tijger", "tiger", "shadow", "master", "superman", "batman",
        "spiderman", "pokemon", "starwars", "football", "voetbal", "baseball", "basketball", "liverpool", "arsenal", "barcelona", "anderlecht", "clubbrugge",
        "brugge", "kaagent", "buffalo", "standard", "whatever", "nothing", "trustno", "freedom", "vrijheid", "familie", "family", "mama", "papa", "moeder",
        "vader", "oma", "opa", "kinderen", "school", "student", "vakantie", "holiday", "feest", "kerstmis", "christmas", "chocolate", "chocolade", "koffie",
        "frietjes", "cookie", "muziek", "music", "dance", "secure", "veilig", "money", "jezus", "jesus", "allah", "god", "blink", "fuck", "lol",
        // Of the calendar.
        "lente", "zomer", "herfst", "winter", "spring", "summer", "autumn", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "monday", "friday", "sunday", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december", "january", "february", "august", "october",
        // Of here.
        "belgie", "belgium", "belgique", "vlaanderen", "brussel", "bruxelles", "antwerpen", "leuven", "gand", "ghent",
    ];

    /// <summary>What is left of a password without its obvious parts, in lower case.</summary>
    /// <param name="password">As somebody chose it.</param>
    /// <param name="personal">More words that anyone would try for this person, in lower case.</param>
    public static string LeftOf(string password, params IEnumerable<string> personal)
    {
        var text = Year().Replace(WithoutWalks(password.ToLowerInvariant()), "");
        var words = LongestFirst([.. Words, .. personal]);
        // Figures and signs that stand for letters are read as those letters, where that makes words of them.
        var (plain, unmasked) = (Without(text, words), Without(Unmasked(text), words));
        // 112233445566 is a walk too, once every figure stands there once.
        return WithoutWalks(Repeated().Replace(unmasked.Length < plain.Length ? unmasked : plain, "$1"));
    }

    /// <summary>
    /// True for one word of the usual length with at most figures and signs round it: what lists of passwords hold most of, and
    /// what programs that guess try with every word of a dictionary.
    /// </summary>
    public static bool IsOneWord(string password)
    {
        // Typed twice it is still one.
        var word = Repeated().Replace(Ends().Replace(password.ToLowerInvariant(), ""), "$1");
        return word.Length < LongWord && word.All(char.IsLetter);
    }

    static string WithoutWalks(string text)
    {
        for (var start = 0; start <= text.Length - ShortestWalk;)
        {
            var length = WalkLength(text.AsSpan(start));
            if (length >= ShortestWalk)
            {
                text = text.Remove(start, length);
            }
            else
            {
                start++;
            }
        }
        return text;
    }

    // How many signs at the beginning are one walk.
    static int WalkLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsWalk(text[..(length + 1)]))
        {
            length++;
        }
        return length;
    }

    static bool IsWalk(ReadOnlySpan<char> text)
    {
        foreach (var walk in Walks)
        {
            if (walk.AsSpan().Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    static string Without(string text, IEnumerable<string> words) =>
        words.Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));

    static string Unmasked(string text) => string.Concat(text.Select(sign => sign switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => sign,
    }));

    static string[] WithReverse(string[] walks) => [.. walks, .. walks.Select(walk => string.Concat(walk.Reverse()))];

    static string[] LongestFirst(IEnumerable<string> words) => [.. words.OrderByDescending(word => word.Length)];

    [GeneratedRegex(@"(.+?)\1+")]
    private static partial Regex Repeated();

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[^\p{L}]+|[^\p{L}]+$")]
    private static partial Regex Ends();
}
