using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;

namespace DigitaalWerkt.Tests.People;

public sealed class TypedClientTests
{
    static readonly PersonInputOptions Options = new() { Otherwise = Reach.None };

    [Theory]
    [InlineData("Amina 0470 12 34 56", "Amina", "+32470123456", null)]
    [InlineData("  Amina   El Amrani  +32 (0)470/12.34.56 ", "Amina El Amrani", "+32470123456", null)]
    [InlineData("Jan, 0031 612345678", "Jan", "+31612345678", null)]
    [InlineData("Amina amina@post.example", "Amina", null, "amina@post.example")]
    [InlineData("Amina", "Amina", null, null)]
    [InlineData("أمينة 0470123456", "أمينة", "+32470123456", null)]
    [InlineData("أمينة ٠٤٧٠١٢٣٤٥٦", "أمينة", "+32470123456", null)]
    [InlineData("Amina 470 12 34 56", "Amina", "+32470123456", null)]
    public void One_line_is_a_name_and_a_way_to_be_reached(string typed, string name, string? phone, string? email)
    {
        var (client, problem) = TypedClient.Read(typed, Options);

        problem.ShouldBeNull();
        (client!.FirstName, client.Reach.Phone?.Value, client.Reach.Email).ShouldBe((name, phone, email));
    }

    [Theory]
    [InlineData(null, "Client_Typed_Missing")]
    [InlineData("   ", "Client_Typed_Missing")]
    [InlineData("0470 12 34 56", "Client_Typed_NoName")]
    [InlineData("amina@post.example", "Client_Typed_NoName")]
    [InlineData("-- 0470 12 34 56", "Client_Typed_NoName")]
    [InlineData("Amina 0470 12", "Client_Typed_WrongReach")]
    [InlineData("Amina a@b c@d", "Client_Typed_WrongReach")]
    [InlineData("Zoë zoë@post.example", "Client_Typed_WrongReach")]
    [InlineData("Amina amina@post", "Client_Typed_WrongReach")]
    public void What_is_wrong_has_a_sentence_of_its_own(string? typed, string problem)
    {
        TypedClient.Read(typed, Options).ShouldBe((null, problem));
    }
}
