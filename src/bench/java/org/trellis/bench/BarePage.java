package org.trellis.bench;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.net.InetSocketAddress;

/** A server that sends as many bytes as {@code /30000} says, and does nothing else. */
final class BarePage extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final byte[] BYTES = new byte[4_000_000];

    /** Says where it is, in one line, and goes on until it is killed. */
    public static void main(String[] args) throws InterruptedException {
        var server =
                new ServerBootstrap()
                        .group(new NioEventLoopGroup())
                        .channel(NioServerSocketChannel.class)
                        .childHandler(
                                new ChannelInitializer<SocketChannel>() {
                                    @Override
                                    protected void initChannel(SocketChannel channel) {
                                        channel.pipeline()
                                                .addLast(new HttpServerCodec())
                                                .addLast(new HttpObjectAggregator(10_000))
                                                .addLast(new BarePage());
                                    }
                                })
                        .bind("127.0.0.1", 0)
                        .sync();
        int port = ((InetSocketAddress) server.channel().localAddress()).getPort();
        System.out.println("http://127.0.0.1:" + port + "/");
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        int length = Integer.parseInt(request.uri().substring(1));
        var body = Unpooled.wrappedBuffer(BYTES, 0, length);
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "text/html")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, length);
        context.writeAndFlush(answer);
    }
}
