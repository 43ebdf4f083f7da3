using System.Net.Mail;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("amina@example.org")]
    [InlineData("A.El-Idrissi+les_1@mail.stad.gent")]
    [InlineData("o'neill@example.org")]
    [InlineData("1@2.be")]
    [InlineData("amina@café.be")]
    [InlineData("amina@xn--caf-dma.be")]
    [InlineData("amina@موقع.وزارة-الاتصالات.مصر")]
    public void To_this_a_message_can_leave(string text)
    {
        EmailAddress.IsPossible(text).ShouldBeTrue();

        MailAddress.TryCreate(text, out _).ShouldBeTrue("the mail client takes it too");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("amina")]
    [InlineData("amina@")]
    [InlineData("@example.org")]
    [InlineData("zoë@example.org")]
    [InlineData("أمينة@example.org")]
    [InlineData("аmina@example.org")]
    [InlineData("amina@post")]
    [InlineData("amina@post.b")]
    [InlineData("amina@post.be.")]
    [InlineData("amina@post..be")]
    [InlineData("amina@.post.be")]
    [InlineData("amina@-post.be")]
    [InlineData("amina@post_1.be")]
    [InlineData("amina@192.168.0.10")]
    [InlineData("amina@[192.168.0.10]")]
    [InlineData("amina.@post.be")]
    [InlineData(".amina@post.be")]
    [InlineData("amina..b@post.be")]
    [InlineData("amina@post@post.be")]
    [InlineData("amina b@post.be")]
    [InlineData(" amina@post.be")]
    [InlineData("amina@post.be\n")]
    [InlineData("amina@post.be\r\nBcc: x@y.be")]
    [InlineData("\"amina b\"@post.be")]
    [InlineData("amina <amina@post.be>")]
    [InlineData("amina@post.be,bo@post.be")]
    public void To_this_none_can(string? text) => EmailAddress.IsPossible(text).ShouldBeFalse();

    [Theory]
    [InlineData("amina@\uff50\uff4f\uff53\uff54.be", "amina@post.be")]
    [InlineData("amina@post\u3002be", "amina@post.be")]
    [InlineData("amina@po\u00adst.be", "amina@post.be")]
    [InlineData("amina@xn--caf-dma.be", "amina@café.be")]
    [InlineData(" amina@post.be ", "amina@post.be")]
    [InlineData("amina@post", null)]
    public void One_mailbox_is_written_in_one_way(string typed, string? read) => EmailAddress.Read(typed).ShouldBe(read);

    [Theory]
    [InlineData(64, 63, true)]
    [InlineData(65, 63, false)]
    [InlineData(64, 64, false)]
    public void Its_parts_have_an_end(int local, int label, bool isPossible) =>
        EmailAddress.IsPossible($"{new string('a', local)}@{new string('b', label)}.be").ShouldBe(isPossible);

    [Fact]
    public void It_has_an_end_itself()
    {
        var domain = string.Concat(Enumerable.Repeat(new string('b', 49) + ".", 4)) + "be";

        EmailAddress.IsPossible($"{new string('a', EmailAddress.Length - domain.Length - 1)}@{domain}").ShouldBeTrue();
        EmailAddress.IsPossible($"{new string('a', EmailAddress.Length - domain.Length)}@{domain}").ShouldBeFalse();
    }
}
