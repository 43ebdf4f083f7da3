using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Tests.Platform.Persistence;

public sealed class RequestKeyTests
{
    static readonly Guid Form = Guid.NewGuid();
    static readonly Guid Owner = Guid.NewGuid();
    static readonly RequestKey Key = RequestKey.Of(Form, Owner, "Amina", "maandag", 3);

    [Fact]
    public void The_same_form_of_the_same_owner_with_the_same_in_it_is_the_same() => RequestKey.Of(Form, Owner, "Amina", "maandag", 3).ShouldBe(Key);

    [Theory]
    [InlineData("maandag", 4)]
    [InlineData("maandag", null)]
    [InlineData("maandag3", "")]
    [InlineData("", "maandag3")]
    public void Something_else_in_it_is_seen_under_the_same_id(string first, object? second)
    {
        var other = RequestKey.Of(Form, Owner, "Amina", first, second);

        other.Id.ShouldBe(Key.Id);
        other.Content.ShouldNotBe(Key.Content);
    }

    [Fact]
    public void Nothing_is_something_else_than_an_empty_text() => RequestKey.Of(Form, Owner, "", [null]).Content.ShouldNotBe(RequestKey.Of(Form, Owner, "", "").Content);

    [Fact]
    public void Another_owner_another_form_and_another_subject_have_ids_of_their_own()
    {
        RequestKey[] others =
        [
            RequestKey.Of(Form, Guid.NewGuid(), "Amina", "maandag", 3), RequestKey.Of(Guid.NewGuid(), Owner, "Amina", "maandag", 3),
            RequestKey.Of(Form, Owner, "Bilal", "maandag", 3),
        ];

        others.Append(Key).Select(key => key.Id).Distinct().Count().ShouldBe(4);
        others.Append(Key).Select(key => key.Content).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void A_form_without_a_key_is_never_the_same() => RequestKey.Of(Guid.Empty, Owner, "Amina").Id.ShouldNotBe(RequestKey.Of(Guid.Empty, Owner, "Amina").Id);
}
