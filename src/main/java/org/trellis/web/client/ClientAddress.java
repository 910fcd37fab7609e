package org.trellis.web.client;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every page of a client has an address of the client's own: {@code /clients/0123456789abcdef/gap}
 * is the page {@code /gap} for that client, and {@code /clients/0123456789abcdef} the one about the
 * client. No page needs to know: the links of a page are moved there when it is sent, and the
 * address is taken apart before any page is looked for.
 */
@Singleton
public final class ClientAddress
        implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    /** What nobody can send from outside. */
    private static final String HEADER = "trellis-client";

    private static final String ROOT = "/clients/";
    private static final Pattern ADDRESS =
            Pattern.compile("/clients/([0-9a-f]{16})(?:(/.*)|([?].*)?)");

    /** A link to a page of ours that is the same for no two clients. */
    private static final Pattern LINK =
            Pattern.compile(
                    "(?<=[\\s:](?:href|action|src|formaction|hx-get|hx-post)=\")"
                            + "/(?!/|static/|lib/|clients[/?\"])");

    private final boolean open;

    ClientAddress(@Value("${trellis.open:false}") boolean open) {
        this.open = open;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Connection(null, open));
        return event.getBean();
    }

    /** Whose page the address asks for. */
    public static Optional<String> of(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HEADER));
    }

    /** The address of {@code page} for a client. */
    public static String of(String client, String page) {
        return page.startsWith(ROOT) || page.equals("/clients") || page.startsWith("/clients?")
                ? page
                : ROOT + client + page;
    }

    /** A page whose links stay with the client. */
    public static String within(String client, String html) {
        return LINK.matcher(html).replaceAll(ROOT + client + "/");
    }

    private record Connection(Channel channel, boolean open) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel own, ChannelRole role) {
            return new Connection(own, open);
        }

        @Override
        public void onStreamPipelineBuilt() {
            channel.pipeline()
                    .addBefore(
                            ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND,
                            HEADER,
                            new Taken(open));
        }
    }

    /** Takes the client out of the address. */
    private static final class Taken extends ChannelInboundHandlerAdapter {
        private final boolean open;

        Taken(boolean open) {
            this.open = open;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof io.netty.handler.codec.http.HttpRequest request) {
                request.headers().remove(HEADER);
                Matcher found = ADDRESS.matcher(request.uri());
                if (!open && found.matches()) {
                    request.headers().set(HEADER, found.group(1));
                    request.setUri(page(found));
                }
            }
            context.fireChannelRead(message);
        }

        private static String page(Matcher found) {
            String query = Optional.ofNullable(found.group(3)).orElse("");
            return Optional.ofNullable(found.group(2)).orElse("/client" + query);
        }
    }
}
